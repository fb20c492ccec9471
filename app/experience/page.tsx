import { metadataOf, WholeCollection } from '../whole-collection'

export const metadata = metadataOf('experience')

export default function ExperiencePage() {
  return <WholeCollection of="experience" />
}
