import type { ReactNode } from 'react'
import '../styles/publications.css'

/** The pages of papers have a style sheet of their own, which the home page does without. */
export default function PublicationsLayout({ children }: { children: ReactNode }) {
  return children
}
