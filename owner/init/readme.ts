/** What of the README is about the owner stands between two comments. */
export const ownersLines = /(<!-- owner -->\n)[\s\S]*?(<!-- end of owner -->)/
