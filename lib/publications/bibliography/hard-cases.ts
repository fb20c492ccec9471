/** BibTeX as it is found in the wild, written for tests: every part of the grammar, and what LaTeX adds. */
export const hardCases = String.raw`
What stands outside is a comment, such as the address me@example.org.
@comment{ignored, @misc{not, title = {Not}} }
@preamble{"\newcommand{\noop}[1]{}"}
@string{icx = "International Conference on " # {Examples \& More}}
@string(pub = {Example Press})
% @misc{hidden, title = {Hidden}}

@proceedings{proc2020,
  title = {Proceedings of the Example {W}orkshop}, year = 2020,
  editor = {Zo{\"e} Quill}, publisher = pub, month = "January", doi = {10.1000/proc},
}

@InProceedings{Quill:Nested_2020,
  Author = {Zo{\"e} Quill and Ludwig van der Example and {The Example \& Sons Collaboration} and others},
  TITLE = {{FuseX}: {L}arge {LLM}s at {$O(n^2)$} \& 50\% \emph{more} --- {\"U}ber {{Deep}} Things},
  crossref = {PROC2020},
  pages = {1--10},
  url = {https://example.org/~x?y=1&z=%20#k_1},
  abstract = {We show $a<b$ and *stars* and <b>words</b> at 5\%, or 6% unescaped.

  - a second, \textbf{bold} paragraph with $x_1$, $5 of money, snake_case and [1].},
  keywords = {a, b},
  mycustom = {Some {\bf thing}},
  file = {/home/me/secret.pdf},
}

@article{quoted, title = "Quote {"}inside{"} text", year = "2019",
  author = "A. B. Lee AND Example, Jr., Martin Luther and 奎佐伊 and 奎, 佐伊 and de la Vall{\'e}e, Ana",
  journal = {Journal of {\TeX} \& Tests}, month = oct, volume = 3, number = {4}, doi = {https://doi.org/10.1000/b_2}}

@conference(parens, title = {In Parentheses}, author = {{\O}. {\L}ukasz}, booktitle = icx, year = 2018, month = 7)

@phdthesis{thesis, title = {A Thesis}, author = {Some One}, year = 2001, school = {Example University}, month = dec}

@misc{preprint, title = {\"Uber {\ss} und \'{\i} with \textit{in vivo} and {\textquotedblleft}quotes{\textquotedblright}}, author = {Ada Example},
  year = {2021}, eprint = {2101.00001}, archivePrefix = {arXiv}, primaryClass = {cs.LG}}

@article{scholar, title = {As {Google Scholar} Has It}, author = {Example, Ada and Other, Bo}, year = {2022},
  journal = {arXiv preprint arXiv:2201.00002}}

@book{book, title = {論文の書き方}, author = {C. Sample}, publisher = pub, year = 1999, editora = {A. Example}}

@techreport{report, title = {Report}, author = {Ada Example}, institution = {Institute}, number = {TR-1}, year = 1998,
  type = {Technical Note}}
`
