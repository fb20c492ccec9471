const signs = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻', sub: '₀₁₂₃₄₅₆₇₈₉₊₋' }
const letters = { from: 'aehijklmnoprstuvx', to: 'ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ' }

/**
 * Text above or below the line in signs that stand there by themselves: `2` as in H₂O, `-1` as in m⁻¹.
 *
 * @param how `sub` for below, where letters are known too: Fe₁₋ₓ
 * @returns undefined where a letter or sign has none
 */
export function raisedSigns(text: string, how: 'sup' | 'sub'): string | undefined {
  const from = `0123456789+-${how === 'sub' ? letters.from : ''}`
  const to = [...signs[how], ...(how === 'sub' ? letters.to : '')]
  const raised = [...text.trim().replaceAll('−', '-')].map((sign) => to[from.indexOf(sign)])
  return raised.length > 0 && raised.every((sign) => sign !== undefined) ? raised.join('') : undefined
}
