import { expect, it } from 'vitest'
import { contentOf, importPage } from './test-site.ts'

// What the settings of old templates say of the person, and what becomes of it.

const personOf = (settings: string) => {
  const files = { '_config.yml': settings, 'images/ada.png': 'a picture' }
  const {
    body: _,
    authorNames: __,
    keywords: ___,
    coauthors: ____,
    ...profile
  } = contentOf('Hello.', files).profile
  return { ...profile, left: importPage('Hello.', files).report.left }
}

it('every setting of acad-homepage and minimal-mistakes', () => {
  expect(
    personOf(`title: Engines
author:
  name: Ada Example
  avatar: images/ada.png
  bio: Engineer
  employer: Example Works
  location: Exampleville
  email: mailto:ada@example.org
  googlescholar: https://scholar.google.com/citations?user=AbC
  github: ada
  orcid: 0000-0002-1825-0097
  dblp: https://dblp.org/pid/12/3456
  semantic_scholar: https://www.semanticscholar.org/author/1234567
  researchgate: Ada-Example
  linkedin: ada
  twitter: "@ada"
  bluesky: ada.bsky.social
  mastodon: https://mastodon.social/@ada
  cv: https://ada.example/cv.pdf
  uri: https://ada.example
  pubmed: https://pubmed.example/ada
  impactstory: https://impactstory.example/ada
  bitbucket: ada
  facebook: ada
  instagram: ada
  stackoverflow: 12/ada
  youtube: ada
  weibo: ada
  zhihu: ada
  huggingface: ada
  openreview: https://openreview.example/ada
  kaggle: ada
  gitlab: ada
  medium: "@ada"
  keybase: ada
  codepen: ada
  flickr: ada
  soundcloud: ada
  wikipedia: Ada
  my_looms: https://looms.example
  shoe_size: 38
`),
  ).toEqual({
    name: 'Ada Example',
    headline: 'Engineer',
    affiliation: 'Example Works',
    location: 'Exampleville',
    avatar: '/images/ada.png',
    links: {
      email: 'ada@example.org',
      scholar: 'https://scholar.google.com/citations?user=AbC',
      github: 'https://github.com/ada',
      orcid: 'https://orcid.org/0000-0002-1825-0097',
      dblp: 'https://dblp.org/pid/12/3456',
      semanticScholar: 'https://www.semanticscholar.org/author/1234567',
      researchgate: 'https://www.researchgate.net/profile/Ada-Example',
      linkedin: 'https://www.linkedin.com/in/ada',
      x: 'https://x.com/ada',
      bluesky: 'https://bsky.app/profile/ada.bsky.social',
      mastodon: 'https://mastodon.social/@ada',
      cv: 'https://ada.example/cv.pdf',
      website: 'https://ada.example',
      other: [
        { label: 'PubMed', url: 'https://pubmed.example/ada' },
        { label: 'Impactstory', url: 'https://impactstory.example/ada' },
        { label: 'Bitbucket', url: 'https://bitbucket.org/ada' },
        { label: 'Facebook', url: 'https://www.facebook.com/ada' },
        { label: 'Instagram', url: 'https://instagram.com/ada' },
        { label: 'Stack Overflow', url: 'https://www.stackoverflow.com/users/12/ada' },
        { label: 'YouTube', url: 'https://www.youtube.com/user/ada' },
        { label: 'Weibo', url: 'https://www.weibo.com/ada' },
        { label: 'Zhihu', url: 'https://www.zhihu.com/people/ada' },
        { label: 'Hugging Face', url: 'https://huggingface.co/ada' },
        { label: 'OpenReview', url: 'https://openreview.example/ada' },
        { label: 'Kaggle', url: 'https://www.kaggle.com/ada' },
        { label: 'GitLab', url: 'https://gitlab.com/ada' },
        { label: 'Medium', url: 'https://medium.com/@ada' },
        { label: 'Keybase', url: 'https://keybase.io/ada' },
        { label: 'CodePen', url: 'https://codepen.io/ada' },
        { label: 'Flickr', url: 'https://www.flickr.com/ada' },
        { label: 'SoundCloud', url: 'https://soundcloud.com/ada' },
        { label: 'Wikipedia', url: 'https://en.wikipedia.org/wiki/User:Ada' },
        { label: 'My looms', url: 'https://looms.example' },
      ],
    },
    left: ['author.shoe_size: 38'],
  })
})

it('the settings that have two names', () => {
  expect(
    personOf(`title: Ada Example
author:
  google_scholar: https://scholar.google.com/citations?user=AbC
  semanticscholar: https://www.semanticscholar.org/author/1234567
  X: ada
  twitter: eve
  cv: "#"
  avatar: images/gone.png
  email: ada at example
`),
  ).toEqual({
    name: 'Ada Example',
    links: {
      scholar: 'https://scholar.google.com/citations?user=AbC',
      semanticScholar: 'https://www.semanticscholar.org/author/1234567',
      x: 'https://x.com/ada',
      other: [{ label: 'Twitter', url: 'https://x.com/eve' }],
    },
    left: ['author.email: ada at example'],
  })
})

it('every account of al-folio', () => {
  expect(
    personOf(`title: blank
first_name: Ada
middle_name: B.
last_name: Example
scholar_userid: AbC
semanticscholar_id: 1234567
mastodon_username: mastodon.social/@ada
orcid_id: 0000-0002-1825-0097
github_username: ada
gitlab_username: ada
linkedin_username: ada
x_username: ada
medium_username: ada
keybase_username: ada
instagram_id: ada
facebook_id: ada
kaggle_id: ada
dblp_url: https://dblp.org/pid/12/3456
bluesky_url: https://bsky.app/profile/ada.bsky.social
research_gate_profile: Ada-Example
work_url: https://ada.example
cv_pdf: https://ada.example/cv.pdf
email: ada@example.org
lattes_id: 123
`),
  ).toEqual({
    name: 'Ada B. Example',
    links: {
      email: 'ada@example.org',
      scholar: 'https://scholar.google.com/citations?user=AbC',
      semanticScholar: 'https://www.semanticscholar.org/author/1234567',
      mastodon: 'https://mastodon.social/@ada',
      orcid: 'https://orcid.org/0000-0002-1825-0097',
      github: 'https://github.com/ada',
      linkedin: 'https://www.linkedin.com/in/ada',
      x: 'https://x.com/ada',
      dblp: 'https://dblp.org/pid/12/3456',
      bluesky: 'https://bsky.app/profile/ada.bsky.social',
      researchgate: 'https://www.researchgate.net/profile/Ada-Example',
      website: 'https://ada.example',
      cv: 'https://ada.example/cv.pdf',
      other: [
        { label: 'GitLab', url: 'https://gitlab.com/ada' },
        { label: 'Medium', url: 'https://medium.com/@ada' },
        { label: 'Keybase', url: 'https://keybase.io/ada' },
        { label: 'Instagram', url: 'https://instagram.com/ada' },
        { label: 'Facebook', url: 'https://www.facebook.com/ada' },
        { label: 'Kaggle', url: 'https://www.kaggle.com/ada' },
      ],
    },
    left: ['author.lattes_id: 123'],
  })
})

it('every setting of minimal-light, and addresses where al-folio has names', () => {
  expect(
    personOf(`title: Ada Example
position: Engineer
affiliation: Example Works
avatar: images/ada.png
email: ada@example.org
google_scholar: https://scholar.google.com/citations?user=AbC
github_link: https://github.com/ada
cv_link: https://ada.example/cv.pdf
linkedin: ada
twitter: ada
`),
  ).toEqual({
    name: 'Ada Example',
    headline: 'Engineer',
    affiliation: 'Example Works',
    avatar: '/images/ada.png',
    links: {
      email: 'ada@example.org',
      scholar: 'https://scholar.google.com/citations?user=AbC',
      github: 'https://github.com/ada',
      cv: 'https://ada.example/cv.pdf',
      linkedin: 'https://www.linkedin.com/in/ada',
      x: 'https://x.com/ada',
    },
    left: ['twitter: ada'],
  })
  expect(
    personOf(
      'title: Ada Example\nscholar_userid: https://scholar.google.com/citations?user=AbC\ntwitter_username: ada\n',
    ).links,
  ).toEqual({ scholar: 'https://scholar.google.com/citations?user=AbC', x: 'https://x.com/ada' })
})
