import { metadataOf, WholeCollection } from '../whole-collection'

export const metadata = metadataOf('teaching')

export default function TeachingPage() {
  return <WholeCollection of="teaching" />
}
