import type { ReactNode } from 'react'
import '../styles/cv.css'

/** The curriculum vitae has a style sheet of its own, which the other pages do without. */
export default function CvLayout({ children }: { children: ReactNode }) {
  return children
}
