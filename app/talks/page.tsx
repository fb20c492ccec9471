import { metadataOf, WholeCollection } from '../whole-collection'

export const metadata = metadataOf('talks')

export default function TalksPage() {
  return <WholeCollection of="talks" />
}
