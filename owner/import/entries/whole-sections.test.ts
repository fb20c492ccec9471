import { expect, it } from 'vitest'
import { givenText } from '../test-site.ts'

// Sections of old pages, and the files that they become, whole: what an owner would see change.

it('awards: the rank before, who gave it behind, several years before one', () => {
  expect(
    givenText(`# Honors and Awards

- 2024, 1st Place, Engine Contest, Example Society of Looms. Given once a year
- 2023: **Loom Prize** <span>Top 3% of a year.</span>
- 2022 - 2023, **Steam Fellowship**
- 2021, Second Prize
- 2020, Winner
- 2019, Gold Medal, [Loom Olympiad](https://example.org/olympiad)
- 2018, [Silver Medal](https://example.org/silver), Loom Olympiad
- 2017, Engine Prize, the Society of Looms, North University
- 2016, Engine Prize, society of the small
- 2015, Engine Prize. Society of Looms
- 2014, Engine Prize, Society of Looms. With all my thanks
- 2013, Travel Grant (Example Workshop)
- 2012, Travel Grant (Cup)
- 2011, (Loom Challenge)
- 2010, Prize of the *Loom* School
- Loom Prize <br> 2009
- Grant of Looms <br> for weavers <br> 2008.05
- 2007/2006: **Twice Given**
- 2005/2005: Once Given
- 1805/1806: Never Given
- 2004 - now, Loom Fellow
- *2003*
- 2002 **Bold** and more
- 2001, Prize (2001), Grant (2000)
`),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: awards | id: honors-and-awards | title: Honors and Awards | - of: sections/honors-and-awards-continued | id: honors-and-awards-continued
profile.md: name: Ada Example
awards/2024-engine-contest-example-society-of-looms.md: date: 2024 | rank: 1st Place | title: Engine Contest, Example Society of Looms. Given once a year
awards/2023-loom-prize.md: date: 2023 | title: Loom Prize
Top 3% of a year.
awards/2022-steam-fellowship.md: date: 2022 | end: 2023 | title: Steam Fellowship
awards/2021-second-prize.md: date: 2021 | title: Second Prize
awards/2020-winner.md: date: 2020 | title: Winner
awards/2019-loom-olympiad.md: date: 2019 | rank: Gold Medal | title: '[Loom Olympiad](https://example.org/olympiad)'
awards/2018-silver-medal-loom-olympiad.md: date: 2018 | title: '[Silver Medal](https://example.org/silver), Loom Olympiad'
awards/2017-engine-prize.md: date: 2017 | title: Engine Prize | issuer: the Society of Looms, North University
awards/2016-engine-prize-society-of-the-small.md: date: 2016 | title: Engine Prize, society of the small
awards/2015-engine-prize-society-of-looms.md: date: 2015 | title: Engine Prize. Society of Looms
awards/2014-engine-prize-society-of-looms-with.md: date: 2014 | title: Engine Prize, Society of Looms. With all my thanks
awards/2013-travel-grant.md: date: 2013 | title: Travel Grant | event: Example Workshop
awards/2012-travel-grant-cup.md: date: 2012 | title: Travel Grant (Cup)
awards/2011-loom-challenge.md: date: 2011 | title: (Loom Challenge)
awards/2010-prize-of-the-loom-school.md: date: 2010 | title: Prize of the *Loom* School
awards/2009-loom-prize.md: date: 2009 | title: Loom Prize
awards/2008-05-grant-of-looms.md: date: 2008-05 | title: Grant of Looms
for weavers
awards/2007-twice-given.md: date: 2007 | title: Twice Given
awards/2006-twice-given.md: date: 2006 | title: Twice Given
awards/2005-once-given.md: date: 2005 | order: 1 | title: Once Given
awards/2005-once-given-2.md: date: 2005 | order: 2 | title: Once Given
awards/2002-bold-and-more.md: date: 2002 | title: '**Bold** and more'
sections/honors-and-awards-continued.md: title: Honors and Awards (continued)
- 1805/1806: Never Given
- 2004 - now, Loom Fellow
- *2003*
- 2001, Prize (2001), Grant (2000)

Sections
  Honors and Awards  awards: 20 recognised, 4 kept as prose
`)
})

it('education and experience: places, roles and what is said behind them', () => {
  expect(
    givenText(
      `# Education

- *2019.09 - 2023.06*, **Example University**, [Ph.D.](https://example.org/phd) in Engines
- *2015 - 2019*, B.Sc. in Steam, [Example College](https://example.org/college)
- 2011 - 2015 North School (High School Diploma), South Town
- 2010 - 2011, NTU, MSc
- 2009 - 2010, PhD
- 2008 - now, [Example University](#place), PhD

# Experience

- *2020 - 2021*, Engineer, Manager, Example Works
- *2019 - 2020*, Example Works, Engineer, North Town
- *2018 - 2019*, Research Fellow
- *2017 - 2018*, Visiting Scholar at North University
- *2016 - 2017*, **Example Works** Engineer
- 2015 - now, Engineer @ Example Works
- Example Works <br> Engineer <br> 2014 - 2015
- 2013 - 2014, Engineer, Example Works
  - Task: built looms
  - Wove cloth
  - Other: [x](https://example.org/x)
- 2012 - 2013 (expected) <br> Engineer, Example Works
- 2011 - 2012, Analyst, Example Works, mentored by Bo Sample
- 2010 - 2011, Analyst, Example Works (GPA: 4.0; Rank: 1)
- 2009 - 2010, Analyst, Example Works (advised by [Bo](https://example.org/bo))
- 2008 - 2009, Analyst, Example Works, working with Bo

<!-- - 2007 - 2008, Analyst, Hidden Works -->
`,
      {},
      { drafts: true },
    ),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: education | id: education | title: Education | - of: sections/education-continued | id: education-continued | - of: experience | id: experience | title: Experience | - of: sections/experience-continued | id: experience-continued
profile.md: name: Ada Example
education/example-university.md: start: 2019-09 | end: 2023-06 | institution: Example University | degree: '[Ph.D.](https://example.org/phd) in Engines'
education/example-college.md: start: 2015 | end: 2019 | institution: Example College | url: https://example.org/college | degree: B.Sc. in Steam
education/ntu.md: start: 2010 | end: 2011 | institution: NTU | degree: MSc
education/example-university-2.md: start: 2008 | institution: Example University | degree: PhD
sections/education-continued.md: order: 1 | title: Education (continued)
- 2011 - 2015 North School (High School Diploma), South Town
- 2009 - 2010, PhD
experience/example-works.md: start: 2020 | end: 2021 | organization: Example Works | role: Engineer, Manager
experience/example-works-2.md: start: 2019 | end: 2020 | organization: Example Works, North Town | role: Engineer
experience/north-university.md: start: 2017 | end: 2018 | organization: North University | role: Visiting Scholar
experience/example-works-3.md: start: 2016 | end: 2017 | organization: Example Works | role: Engineer
experience/example-works-4.md: start: 2015 | organization: Example Works | role: Engineer
experience/example-works-5.md: start: 2013 | end: 2014 | organization: Example Works | role: Engineer | details: | - label: Task | text: built looms
- Wove cloth
- Other: [x](https://example.org/x)
experience/example-works-6.md: start: 2012 | end: 2013 | organization: Example Works | role: Engineer
(expected)
experience/example-works-7.md: start: 2011 | end: 2012 | organization: Example Works | role: Analyst | details: | - label: Mentored by | text: Bo Sample
experience/example-works-8.md: start: 2010 | end: 2011 | organization: Example Works | role: Analyst | details: | - label: GPA | text: 4.0 | - label: Rank | text: 1
experience/example-works-9.md: start: 2009 | end: 2010 | organization: Example Works | role: Analyst | details: | - label: Advised by | text: '[Bo](https://example.org/bo)'
experience/example-works-10.md: start: 2008 | end: 2009 | organization: Example Works, working with Bo | role: Analyst
experience/hidden-works.md: draft: true | start: 2007 | end: 2008 | organization: Hidden Works | role: Analyst
sections/experience-continued.md: order: 2 | title: Experience (continued)
- *2018 - 2019*, Research Fellow
- Example Works\\
  Engineer\\
  2014 - 2015

Sections
  Education   education: 4 recognised, 2 kept as prose
  Experience  experience: 11 recognised, 2 kept as prose
`)
})

it('positions under headings, with a time of their own, and in boxes', () => {
  expect(
    givenText(`# Contact

Write.

# Work Experience

### Engineer, Example Works (2019 - 2023)

It was a good time of engines and looms for all.

### 2018 - 2019

**Stoker**, Example Ships

### Without a time

Words.

<div class="card"><img src="images/none.png" alt="A logo"><div><b>Example Labs</b></div><div>Research Intern</div><div>2016 - 2017</div></div>
<div class="card"><div><b>Example Mills</b></div><div>Tutor</div><div>2015 - 2016</div></div>
`),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: sections/contact | id: contact | - of: experience | id: work-experience | title: Work Experience | - of: sections/work-experience-continued | id: work-experience-continued
profile.md: name: Ada Example
sections/contact.md: order: 1 | title: Contact
Write.
experience/example-works.md: start: 2019 | end: 2023 | organization: Example Works | role: Engineer
It was a good time of engines and looms for all.
experience/example-labs.md: start: 2016 | end: 2017 | organization: Example Labs | role: Research Intern
sections/work-experience-continued.md: order: 2 | title: Work Experience (continued)
### 2018 - 2019

**Stoker**, Example Ships

### Without a time

Words.

**Example Mills**

Tutor

2015 - 2016

Sections
  Contact          a free section, as it is
  Work Experience  experience: 2 recognised, 1 kept as prose

Files that the pages name and the old site lacks (put them into public/ under the same name)
  images/none.png
`)
})

it('talks: the title in quotation marks or italics, and what stands around it', () => {
  expect(
    givenText(`# Talks

- 2024.05.06, "Engines at Scale", Example Summit, Oslo. [Slides](https://example.org/s) [[Website of the summit](https://example.org/w)]
- 2023, Looms for all, [Video](#top)
- 2022 - 2023, A series of talks
- 2021.04: Keynote at *Loom Days*: more words <br> with a second line
- Looms Again, Oct 2020
- 2019, *Looms*
- 2018, [On Engines](https://example.org/e)
- 2017.01, ![A picture](https://example.org/p.png)
- Undated talk
`),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: talks | id: talks | title: Talks | - of: sections/talks-continued | id: talks-continued
profile.md: name: Ada Example
talks/2024-05-06-engines-at-scale.md: date: 2024-05-06 | title: Engines at Scale | links: | - label: Slides | url: https://example.org/s
Example Summit, Oslo. \\[[Website of the summit](https://example.org/w)]
talks/2023-looms-for-all-video.md: date: 2023 | title: Looms for all, Video
talks/2021-04-loom-days.md: date: 2021-04 | title: Loom Days | host: Keynote at
more words\\
with a second line
talks/2020-10-looms-again.md: date: 2020-10 | title: Looms Again
talks/2019-looms.md: date: 2019 | title: '*Looms*'
talks/2018-on-engines.md: date: 2018 | title: '[On Engines](https://example.org/e)'
sections/talks-continued.md: title: Talks (continued)
- 2022 - 2023, A series of talks
- 2017.01, ![A picture](https://example.org/p.png)
- Undated talk

Sections
  Talks    talks: 6 recognised, 3 kept as prose
`)
})

it('courses: under a role at a place, or with it behind them', () => {
  expect(
    givenText(`# Teaching

- Teaching Assistant at EXU:
  - 2023 Fall Semester, EX101 Engines for All.
  - Spring 2022, EX 202: Steam
  - 2021-22 Winter Term. Looms
- Lecturer, Example College
  - Summer 2020, Looms
- Fall 2019, EX303A, Steam (Teaching Assistant at Example Institute)
- 2018 Spring, Looms, TA @ EXU.
- Visitor at EXU
  - 2017 Fall, Looms
- Tutor at EXU
  - Looms of no term
- 2016 Fall, Looms
`),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: teaching | id: teaching | title: Teaching | - of: sections/teaching-continued | id: teaching-continued
profile.md: name: Ada Example
teaching/2023-fall-semester-engines-for-all.md: date: 2023 | term: 2023 Fall Semester | code: EX101 | course: Engines for All | institution: EXU | role: Teaching Assistant
teaching/spring-2022-steam.md: date: 2022 | term: Spring 2022 | code: EX 202 | course: Steam | institution: EXU | role: Teaching Assistant
teaching/2021-22-winter-term-looms.md: date: 2021 | term: 2021-22 Winter Term | course: Looms | institution: EXU | role: Teaching Assistant
teaching/summer-2020-looms.md: date: 2020 | term: Summer 2020 | course: Looms | institution: Example College | role: Lecturer
teaching/fall-2019-steam.md: date: 2019 | term: Fall 2019 | code: EX303A | course: Steam | institution: Example Institute | role: Teaching Assistant
teaching/2018-spring-looms.md: date: 2018 | term: 2018 Spring | course: Looms | institution: EXU | role: TA
sections/teaching-continued.md: title: Teaching (continued)
**Visitor at EXU**

- 2017 Fall, Looms

**Tutor at EXU**

- Looms of no term
- 2016 Fall, Looms

Sections
  Teaching  teaching: 4 recognised, 3 kept as prose
`)
})

it('news: a date, an emoji, and the words', () => {
  expect(
    givenText(`# News

- 2024.10: 🎉🎉 A first thing
- 2024.10: A second thing, [linked](https://example.org/x)
- 2024.09.30 **Third** thing
  - with a list
- Oct 2023 - A fourth thing
- 2022 - 2023: A period
- 2021: 🎉
- *[2020.05]* Words
- 2019 was a year
`),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: news | id: news | title: News | - of: sections/news-continued | id: news-continued
profile.md: name: Ada Example
news/2024-10-a-first-thing.md: date: 2024-10 | order: 1 | emoji: 🎉🎉
A first thing
news/2024-10-a-second-thing-linked.md: date: 2024-10 | order: 2
A second thing, [linked](https://example.org/x)
news/2024-09-30-third-thing.md: date: 2024-09-30
**Third** thing

- with a list
news/2023-10-a-fourth-thing.md: date: 2023-10
A fourth thing
news/2020-05-words.md: date: 2020-05
Words
sections/news-continued.md: title: News (continued)
- 2022 - 2023: A period
- 2021: 🎉
- 2019 was a year

Sections
  News     news: 5 recognised, 3 kept as prose
`)
})

it('activities: roles, areas, venues and their years', () => {
  expect(
    givenText(`# Academic Services

- **Reviewer**
  - Conferences: CONFEX 2023-2024, EXCON
  - ACTA (2022, 2023)
- Reviewer
  - *Area One*:
    - CONFEX'21
    - EXCON (2020)
  - ACTA 2019
- Editor
  - Journals:
- Program Committee Member: CONFEX 2018 and 2019, EXCON 2018/19
- Senior Area Chair, CONFEX 2017
- CONFEX 2016 Workshop Chair
- Member of the Loom Society
- Reviewer: CONFEX2015; EXCON 2014 & 2015.
- *Organizer* Loom Days 2013
- Chair of Conference on Looms, Yarn and Cloth (LYC) 2012/2013
- Journal Reviewer<br>ACTA<br>Engine Letters
`),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: activities | id: academic-services | title: Academic Services | - of: sections/academic-services-continued | id: academic-services-continued
profile.md: name: Ada Example
activities/reviewer-conferences.md: order: 1 | group: Reviewer | area: Conferences | venues: | - name: CONFEX 2023-2024 | - name: EXCON
activities/reviewer.md: order: 2 | group: Reviewer | venues: | - name: ACTA | years: | - 2022 | - 2023 | - name: ACTA | years: | - 2019 | - name: CONFEX | years: | - 2015 | - name: EXCON | years: | - 2014 | - 2015
activities/reviewer-area-one.md: order: 3 | group: Reviewer | area: Area One | venues: | - name: CONFEX | years: | - 2021 | - name: EXCON | years: | - 2020
activities/program-committee-member.md: order: 4 | group: Program Committee Member | venues: | - name: CONFEX | years: | - 2018 | - 2019 | - name: EXCON 2018/19
activities/chair.md: order: 5 | group: Chair | venues: | - name: Conference on Looms, Yarn and Cloth (LYC) | years: | - 2012 | - 2013
activities/journal-reviewer.md: order: 6 | group: Journal Reviewer | venues: | - name: ACTA | - name: Engine Letters
sections/academic-services-continued.md: title: Academic Services (continued)
**Editor**

- Journals:
- Senior Area Chair, CONFEX 2017
- CONFEX 2016 Workshop Chair
- Member of the Loom Society
- *Organizer* Loom Days 2013

Sections
  Academic Services  activities: 6 recognised, 5 kept as prose
`)
})

it('entries in headings, tables, boxes and lists of lists', () => {
  expect(
    givenText(`# Talks

### 2024.05, Looms at Large

Given in Oslo.

### Looms at Small (2023)

# Awards

| Year | Prize |
|------|-------|
| 2022 | **Loom Prize** |
| 2021 | Steam Prize, Example Society |

**Older**

- 2010, Old Prize
- 2009, Older Prize

**Oldest**

- 1999, Oldest Prize

# News

<ul>
<li><strong>[Mar 2024]</strong> One <img src="https://example.org/new.gif" alt="new"></li>
<!-- <li><strong>[Feb 2024]</strong> Hidden</li> -->
<li>
<p><em>January 2024</em>, Two</p>
<p>and more of it</p>
</li>
</ul>

[2023/12/31] Three

- 2022 年 5 月：四
- 5 May 2021 – Five
- 04/2020: Six
- 2019.1.2 Seven
- Undated

# Education

<div class="timeline">
<div class="entry"><div class="left">2019 - 2023</div><div class="right"><h4>Ph.D. in Engines</h4><p><a href="https://example.org/u">Example University</a></p><ul><li>Thesis: <em>Looms</em></li></ul></div></div>
<div class="entry"><div class="left">2015 - 2019</div><div class="right"><h4>B.Sc. in Steam</h4><p>Example College, North Town</p></div></div>
</div>

# Experience

**Example Works**, Engineer, *Jan 2020 – Present*

- Built looms
- Mentor: Bo Sample

**Example Labs**, Research Intern, *2018 – 2019*

Advisor: [Cy Third](https://example.org/cy)

# Services

**Reviewer:** CONFEX 2024, EXCON 2023

- Program Chair of the Workshop on Looms 2022
- Reviewer
  - Journals
    - ACTA
    - Engine Letters 2021
`),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: talks | id: talks | title: Talks | - of: sections/talks-continued | id: talks-continued | - of: awards | id: awards | title: Awards | - of: sections/awards-continued | id: awards-continued | - of: news | id: news | title: News | - of: sections/news-continued | id: news-continued | - of: education | id: education | title: Education | - of: experience | id: experience | title: Experience | - of: sections/experience-continued | id: experience-continued | - of: activities | id: services | title: Services
profile.md: name: Ada Example
talks/2024-05-looms-at-large.md: date: 2024-05 | title: Looms at Large
Given in Oslo.
sections/talks-continued.md: order: 1 | title: Talks (continued)
### Looms at Small (2023)
awards/2022-loom-prize.md: date: 2022 | title: Loom Prize
awards/2021-steam-prize.md: date: 2021 | title: Steam Prize | issuer: Example Society
awards/2010-old-prize.md: date: 2010 | title: Old Prize
Older
awards/2009-older-prize.md: date: 2009 | title: Older Prize
awards/1999-oldest-prize.md: date: 1999 | title: Oldest Prize
Oldest
sections/awards-continued.md: order: 2 | title: Awards (continued)
Year Prize
news/2024-03-one.md: date: 2024-03
One![new](https://example.org/new.gif)
news/2024-01-two.md: date: 2024-01
Two

and more of it
news/2023-12-31-three.md: date: 2023-12-31
Three
news/2022-05-si.md: date: 2022-05
四
news/2021-05-05-five.md: date: 2021-05-05
Five
news/2020-04-six.md: date: 2020-04
Six
news/2019-01-02-seven.md: date: 2019-01-02
Seven
sections/news-continued.md: order: 3 | title: News (continued)
- Undated
education/example-university.md: start: 2019 | end: 2023 | institution: Example University | url: https://example.org/u | degree: Ph.D. in Engines | details: | - label: Thesis | text: '*Looms*'
education/example-college.md: start: 2015 | end: 2019 | institution: Example College, North Town | degree: B.Sc. in Steam
experience/example-works.md: start: 2020-01 | organization: Example Works | role: Engineer
experience/example-labs.md: start: 2018 | end: 2019 | organization: Example Labs | role: Research Intern
sections/experience-continued.md: order: 4 | title: Experience (continued)
- Built looms
- Mentor: Bo Sample

Advisor: [Cy Third](https://example.org/cy)
activities/reviewer.md: order: 1 | group: Reviewer | venues: | - name: CONFEX | years: | - 2024 | - name: EXCON | years: | - 2023
activities/program-chair.md: order: 2 | group: Program Chair | venues: | - name: the Workshop on Looms | years: | - 2022
activities/reviewer-journals.md: order: 3 | group: Reviewer | area: Journals | venues: | - name: ACTA | - name: Engine Letters | years: | - 2021

Sections
  Talks       talks: 1 recognised, 1 kept as prose
  Awards      awards: 5 recognised, 1 kept as prose
  News        news: 7 recognised, 1 kept as prose
  Education   education: 2 recognised
  Experience  experience: 2 recognised, 2 kept as prose
  Services    activities: 3 recognised
`)
})

it('activities that are no venues, and a heading that is a role', () => {
  expect(
    givenText(`# Professional Activities

## Reviewer

- CONFEX 2024, 2025
- EXCON'23/24
- 2022 (ACTA, Engine Letters)

## Membership

- Loom Society
- Society of Steam 2020

## Organizer

- Loom Days 2019, a small meeting of friends.
- Member of the Committee: I was asked
`),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: activities | id: professional-activities | title: Professional Activities | - of: sections/membership | id: membership | - of: sections/organizer | id: organizer
profile.md: name: Ada Example
activities/reviewer.md: group: Reviewer | venues: | - name: CONFEX | years: | - 2024 | - 2025 | - name: EXCON'23/24 | - name: ACTA | years: | - 2022 | - name: Engine Letters | years: | - 2022
sections/membership.md: order: 1 | title: Membership
- Loom Society
- Society of Steam 2020
sections/organizer.md: order: 2 | title: Organizer
- Loom Days 2019, a small meeting of friends.
- Member of the Committee: I was asked

Sections
  Professional Activities  activities: 3 recognised
  Membership               a free section, as it is
  Organizer                a free section, as it is
`)
})

it('courses in one line each, and in tables', () => {
  expect(
    givenText(`# Teaching

- 2023 Fall, EX101: Engines (TA at EXU)
- EX102, Engines, Fall 2022
- Guest Lecturer, Example College.
  - 2021 Autumn Term, *Looms* and [yarn](https://example.org/y)
- 助教，示例大学
  - 2020 Spring, 织机
- Head Teaching Assistant @ EXU
  - 2019/20 Winter Quarter: EX-203B - Yarn
`),
  ).toBe(`site.md: title: Ada Example | lang: en | sections: | - of: teaching | id: teaching | title: Teaching | - of: sections/teaching-continued | id: teaching-continued
profile.md: name: Ada Example
teaching/2023-fall-engines.md: date: 2023 | term: 2023 Fall | code: EX101 | course: Engines | institution: EXU | role: TA
teaching/2021-autumn-term-looms-and-yarn.md: date: 2021 | term: 2021 Autumn Term | course: '*Looms* and [yarn](https://example.org/y)' | institution: Example College | role: Guest Lecturer
teaching/2020-spring-zhiji.md: date: 2020 | term: 2020 Spring | course: 织机 | institution: 示例大学 | role: 助教
teaching/2019-20-winter-quarter-yarn.md: date: 2019 | term: 2019/20 Winter Quarter | code: EX-203B | course: Yarn | institution: EXU | role: Head Teaching Assistant
sections/teaching-continued.md: title: Teaching (continued)
- EX102, Engines, Fall 2022

Sections
  Teaching  teaching: 4 recognised, 1 kept as prose
`)
})
