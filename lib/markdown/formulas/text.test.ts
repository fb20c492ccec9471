import { expect, it } from 'vitest'
import { formulaToText } from './text.ts'

const latex = String.raw

it.each([
  [latex`O(n^2)`, 'O(n²)'],
  [latex`x_1^2`, 'x₁²'],
  [latex`x_{ij}`, 'x_(ij)'],
  [latex`x^{a+b}`, 'x^(a+b)'],
  [latex`f'`, 'f′'],
  [latex`\hat x`, 'x\u0302'],
  [latex`\widetilde x`, 'x\u0303'],
  [latex`\bar x`, 'x\u0304'],
  [latex`\dot x`, 'ẋ'],
  [latex`\ddot x`, 'ẍ'],
  [latex`\dddot x`, 'x\u20db'],
  [latex`\vec x`, 'x\u20d7'],
  [latex`\acute e \grave a \check c \breve u \mathring a`, 'éàčŭå'],
  [latex`\overline{AB}`, 'A\u0305B\u0305'],
  [latex`\underline x`, 'x\u0332'],
  [latex`\cancel{x}`, 'x\u0338'],
  [latex`\boxed{x}`, 'x'],
  [latex`\frac{a+b}{c}`, '(a + b)/c'],
  [latex`\binom{n}{k}`, '(n; k)'],
  [latex`\sqrt[3]{x}`, '³√x'],
  [latex`\sqrt{x+1}`, '√(x + 1)'],
  [latex`\sum_{i=1}^n x_i`, '∑ᵢ₌₁ⁿxᵢ'],
  [latex`\prescript{14}{6}{C}`, '¹⁴₆C'],
  [latex`a \le b`, 'a ≤ b'],
  [latex`\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}`, '(1, 2; 3, 4)'],
  [latex`\begin{aligned} a &= b \\ &= c \end{aligned}`, 'a = b; = c'],
  [latex`\begin{aligned} a &= b \\ &\quad + c \end{aligned}`, 'a = b; + c'],
  [latex`\begin{split} a &= b \\ &+ c \end{split}`, 'a = b; + c'],
  [latex`\begin{pmatrix} & 1 \\ 2 & 3 \end{pmatrix}`, '(, 1; 2, 3)'],
  [latex`E = mc^2 \tag{1}`, 'E = mc², (1)'],
  [latex`a = b \\ c = d`, 'a = b; c = d'],
  [latex`a\phantom{b}c`, 'ac'],
  [latex`\text{if } x`, 'if x'],
  [latex`\frac{1`, latex`\frac{1`],
])('a title or a reference has %s as text: %s', (tex, text) => {
  expect(formulaToText(tex)).toBe(text)
})
