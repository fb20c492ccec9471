import shapes from './icon-shapes.json'

const { marks, drawings } = shapes

export type IconName = keyof typeof marks | keyof typeof drawings

/** A decorative icon in the colour of the text beside it. */
export function Icon({ name }: { name: IconName }) {
  const shared = {
    viewBox: '0 0 24 24',
    // Where the style sheet does not come, an icon is as small as the words beside it.
    width: 17,
    height: 17,
    className: 'size-[1.05rem] shrink-0 opacity-75',
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
  return (
    <svg
      {...shared}
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      dangerouslySetInnerHTML={{ __html: drawings[name] }}
    />
  )
}

function isMark(name: IconName): name is keyof typeof marks {
  return name in marks
}
