import shapes from './icon-shapes.json'

const { marks, drawings } = shapes

export type DrawingName = keyof typeof drawings
export type IconName = keyof typeof marks | DrawingName

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: '2',
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const

/** A decorative icon in the colour of the text beside it. */
export function Icon({ name }: { name: IconName }) {
  const shared = {
    viewBox: '0 0 24 24',
    // Where the style sheet does not come, an icon is as small as the words beside it.
    width: 17,
    height: 17,
    className: 'icon',
  } as const
  if (isMark(name))
    return (
      <svg
        {...shared}
        aria-hidden="true"
        fill="currentColor"
        dangerouslySetInnerHTML={{ __html: marks[name] }}
      />
    )
  return <svg {...shared} aria-hidden="true" {...line} dangerouslySetInnerHTML={{ __html: drawings[name] }} />
}

/** Drawings for rows that repeat them: each is in the page once, and `SheetIcon` refers to it. */
export function IconSheet({ names }: { names: readonly DrawingName[] }) {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      {names.map((name) => (
        <symbol
          key={name}
          id={`icon:${name}`}
          viewBox="0 0 24 24"
          {...line}
          dangerouslySetInnerHTML={{ __html: drawings[name] }}
        />
      ))}
    </svg>
  )
}

/** A drawing of the page's sheet, in the colour of the words beside it. */
export function SheetIcon({ name }: { name: DrawingName }) {
  return (
    <svg width="14" height="14" aria-hidden="true">
      <use href={`#icon:${name}`} />
    </svg>
  )
}

function isMark(name: IconName): name is keyof typeof marks {
  return name in marks
}
