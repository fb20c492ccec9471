import { metadataOf, WholeCollection } from '../whole-collection'

export const metadata = metadataOf('education')

export default function EducationPage() {
  return <WholeCollection of="education" />
}
