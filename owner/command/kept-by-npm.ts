import type { Command } from 'commander'

/** Flags of ours that npm has too, and that an owner's `.npmrc` may set: where they came from cannot be told. */
const ambiguous = new Set(['force', 'json', 'location', 'yes'])

/**
 * What is wrong where npm took a flag that was meant for the command. Without `--` before it, as in `npm run upgrade --dry-run`,
 * npm keeps it to itself, and the command would do something else than was asked. It tells scripts which flags it was given: as
 * `npm_config_`, and the name in small letters with `_` for `-` (docs.npmjs.com, "config").
 *
 * @param env the environment that npm made
 * @returns a sentence that names the flags and how to give them; undefined where npm took none
 */
export function keptByNpm(
  program: Command,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const flags = [program, ...program.commands].flatMap(({ options }) =>
    options.flatMap(({ long }) => long?.slice(2) ?? []),
  )
  const kept = [...new Set(flags)]
    .filter((flag) => !ambiguous.has(flag) && env[`npm_config_${flag.replaceAll('-', '_').toLowerCase()}`])
    .map((flag) => `--${flag}`)
  return kept.length === 0
    ? undefined
    : `npm took ${kept.join(', ')} for itself, and nothing was done; write -- before what is meant for the command: ${program.name()} … ${kept[0]}; where PowerShell drops it, write '--'`
}
