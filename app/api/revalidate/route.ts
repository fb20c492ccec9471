import { createHash, timingSafeEqual } from 'node:crypto'
import { revalidateTag } from 'next/cache'
import { readEnv } from '@/lib/env'
import { forgetQuestion, scholarTag } from '@/lib/scholar/current'

/** Has the statistics asked for again: the next visit regenerates, the one after sees the new numbers. */
export function POST(request: Request): Response {
  const { REVALIDATE_SECRET: secret } = readEnv(process.env)
  if (!secret) return Response.json({ error: 'REVALIDATE_SECRET is not set' }, { status: 503 })
  if (!sameText(request.headers.get('authorization') ?? '', `Bearer ${secret}`))
    return Response.json({ error: 'expected Authorization: Bearer and the secret' }, { status: 401 })
  // 'max' keeps the last good numbers while no source answers; an expiry of 0 would drop them.
  revalidateTag(scholarTag, 'max')
  forgetQuestion()
  return Response.json({ revalidated: scholarTag })
}

/** Compares in a time that does not depend on where two texts differ; hashes have one length. */
function sameText(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(a), hash(b))
}
