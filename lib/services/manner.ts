import type { Service } from './known-services.ts'

/** How services are asked: by the server within seconds, by a command with more patience. */
export type Manner = {
  /** Milliseconds for one answer. */
  timeoutMs: number
  /** Aborts whatever is under way, waiting included. */
  deadline: AbortSignal
  /** For so many milliseconds a service that asks for patience is waited for, once for each question. */
  patienceMs: number
  /** Who asks. */
  contact?: string
  site?: string
  /** Whether numbers are asked for alone: an answer in which letters are damaged is used, but for the texts that hold them. */
  isForNumbers?: boolean
  /** Told in a sentence what was not as it should be and did not prevent the answer. */
  note: (remark: string) => void
  /**
   * Waits until no other process asks the service, and as long after it as the service wants. Absent where there is none.
   *
   * @returns ends the turn
   */
  turn?: (
    service: Service,
    pauseMs: number,
    rest: (ms: number) => Promise<void>,
  ) => Promise<() => Promise<void>>
  /** How time is let pass; a test need not. Rejects when the signal aborts. */
  sleep?: (ms: number, signal: AbortSignal) => Promise<void>
}
