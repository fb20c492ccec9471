/**
 * What a reference has in one word of a volume and an issue of it: `12(3)`, `12, no. 3`. Undefined for a volume alone, and for
 * one with its year, as in `12 (2024)`.
 */
export function volumeAndIssue(written: string): { volume: string; issue: string } | undefined {
  const [, volume, issue] =
    /^(?:vol(?:ume)?\.? ?)?(\w+)(?: ?\( ?|(?: ?, ?| )(?:no|nr|iss(?:ue)?|number|heft)\.? ?)(?!(?:19|20)\d\d\b)(\d+(?:[-–/]\d+)?) ?\)?$/i.exec(
      written.replace(/\s+/g, ' ').trim(),
    ) ?? []
  return volume && issue ? { volume, issue } : undefined
}
