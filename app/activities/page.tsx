import { metadataOf, WholeCollection } from '../whole-collection'

export const metadata = metadataOf('activities')

export default function ActivitiesPage() {
  return <WholeCollection of="activities" />
}
