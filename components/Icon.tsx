import { BriefcaseBusiness, Contrast, FileText, Globe, GraduationCap, Link, Mail } from 'lucide-static'
import {
  siBluesky,
  siDblp,
  siGithub,
  siGooglescholar,
  siMastodon,
  siOrcid,
  siResearchgate,
  siSemanticscholar,
  siX,
} from 'simple-icons'

const marks = {
  bluesky: siBluesky.path,
  dblp: siDblp.path,
  github: siGithub.path,
  mastodon: siMastodon.path,
  orcid: siOrcid.path,
  researchgate: siResearchgate.path,
  scholar: siGooglescholar.path,
  semanticScholar: siSemanticscholar.path,
  x: siX.path,
}

const drawings = {
  cv: inside(FileText),
  email: inside(Mail),
  // Neither icon set has LinkedIn's mark, and OpenAlex has none that is kept anywhere.
  linkedin: inside(BriefcaseBusiness),
  openAlex: inside(GraduationCap),
  other: inside(Link),
  theme: inside(Contrast),
  website: inside(Globe),
}

export type IconName = keyof typeof marks | keyof typeof drawings

/** A decorative icon in the colour of the text beside it. */
export function Icon({ name }: { name: IconName }) {
  const shared = {
    viewBox: '0 0 24 24',
    'aria-hidden': true,
    className: 'size-[1.05rem] shrink-0 opacity-75',
  } as const
  if (isMark(name))
    return (
      <svg {...shared} aria-hidden="true" fill="currentColor">
        <path d={marks[name]} />
      </svg>
    )
  return (
    <svg
      {...shared}
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      dangerouslySetInnerHTML={{ __html: drawings[name] }}
    />
  )
}

function isMark(name: IconName): name is keyof typeof marks {
  return name in marks
}

/** What stands between the tags of an icon's file. */
function inside(svg: string): string {
  return svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>')).replace(/\s*\n\s*/g, '')
}
