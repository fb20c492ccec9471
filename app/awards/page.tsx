import { metadataOf, WholeCollection } from '../whole-collection'

export const metadata = metadataOf('awards')

export default function AwardsPage() {
  return <WholeCollection of="awards" />
}
