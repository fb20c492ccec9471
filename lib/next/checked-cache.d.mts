/** What is used here of Next's cache, whose own types are constants that cannot be named. */
export default class CheckedCache {
  constructor(context: object)
  get(key: string, context: object): Promise<{ value: unknown; lastModified: number } | null>
  set(key: string, data: object, context: object): Promise<void>
  revalidateTag(tags: string | string[], durations?: { expire?: number }): Promise<void>
}
