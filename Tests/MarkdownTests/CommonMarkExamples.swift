/// One text or more for every construct of CommonMark 0.30, in the order of its specification.
let examples: [String] = [
  // Tabs, precedence
  "\tcode by tab\n", "-\ttab after a bullet\n\n\tits second paragraph\n", ">\t\tquoted code\n", "- `one\n- two`\n",
  // Backslash escapes, entities
  "\\*not emphasis\\* \\`no code\\` \\[no link](a) \\# \\& \\\\ \\q\n", "line\\\nbreak\n", "[a](b\\)c \"d\\\"e\")\n",
  "&amp; &copy; &#x41; &#0; &nosuch; &auml;\n", "[a](&uuml;.html \"&quot;\")\n", "```&auml;\n&auml;\n```\n",
  // Thematic breaks
  "***\n---\n_ _ _\n", " - - -\n", "--\n**\n", "Text\n***\nmore\n", "- item\n* * *\n- item\n",
  // Headings
  "# one\n## two\n### three\n#### four\n##### five\n###### six\n####### none\n", "#none\n\\## none\n", "# a *b* # #\n",
  "#\n##\n# #\n", "One *two\nthree*\n===\nfour\n---\n", "> quoted\n---\n", "- item\n---\n", "para\n=\n",
  // Code blocks
  "    indented\n\n      more\n\ntext\n    lazy\n", "```swift extra\nlet a = \"<&>\"\n```\n", "~~~~\n```\n~~~\n~~~~~\n",
  "```\nunclosed\n\n", "  ```\n   a\n  b\n ```\n", "> ```\n> a\n\nb\n", "``` a`b\nno fence\n", "```\n\n```\n",
  // Raw HTML
  "<div>\n*raw*\n</div>\n\n*not raw*\n", "<!-- a\n\nb --> c\nd\n",
  "a <b>bold</b> <!-- c --> <?p?> <!D e> <![CDATA[f]]> g\n",
  "- <i>\n- b\n", "<script>\nalert(1)\n\n</script>\ntext\n", "a < b > c <3 <a href=x y>\n",
  // Link reference definitions
  "[a]: /b \"c\"\n\n[a] [A][] [x][a] ![a]\n", "[a]: <>\n[a]\n", "[a]:\n/b\n'multi\nline'\n\n[a]\n", "[a]: b c\n\n[a]\n",
  "[ẞ]: x\n\n[SS]\n", "[a]: one\n[a]: two\n[a]\n", "> [q]: r\n\n[q]\n",
  // Paragraphs
  "a\nb  \nc\\\nd\n", "  a\n        b\n", "a\n\n\n\nb   \n",
  // Block quotes
  "> a\n> b\nlazy\n", "> - a\nb\n", ">\n> a\n>\n", "> a\n\n> b\n", "> > > deep\nlazy\n", ">no space\n",
  // List items and lists
  "- a\n- b\n\n- c\n", "1. a\n2. b\n", "7) a\n8) b\n", "0. a\n", "1234567890. none\n", "- a\n\n  b\n\n      code\n",
  "-\n- a\n-\n",
  "- a\n  - b\n    - c\n  - d\n", "- a\n+ b\n* c\n", "a\n- b\n1. c\n", "a\n2. b\n", "10) a\n\n    b\n",
  "- # h\n- ```\n  c\n  ```\n",
  "* a\n  > b\n\n  c\n*\n", "- a\n - b\n  - c\n   - d\n    - e\n", "1. a\n\n  2. b\n\n    3. c\n",
  "- a\n\n\n- b\n<!-- -->\n- c\n",
  // Code spans
  "`a` ``b`c`` ` `` ` `  d  ` ` `\n", "`a\nb` `c\n", "*a`*`\n", "`&amp;<`\n",
  // Emphasis
  "*a* _b_ **c** __d__ ***e*** a*b*c a_b_c\n", "*a **b *c* d** e*\n", "**a*b**c*\n", "*(*a*)* _(b)_ *\u{A0}a*\n",
  "****a****\n",
  "*a [b*](c)\n", "_a *b_ c*\n", "“*a*”\n",
  // Links and images
  "[a](b) [a](<b c>) [](d) [e]() [f](g 'h') [i](j (k))\n", "[a [b](c) d](e)\n", "[a](b(c)d) [a](b(c) [a]( b )\n",
  "[a] (b)\n",
  "![a *b* `c` [d](e)](f \"g\")\n", "[![a](b)](c)\n", "![[a](b)](c)\n", "[a](b\nc)\n", "[a](b \"c\nd\")\n",
  "![a\nb  \nc](d)\n",
  "[a](?b=c&d=e#f'g'%20ä\\\\)\n",
  // Autolinks, breaks, text
  "<https://a.b/c?d=e&f> <me@a.b> <a+b:c> <a b:c>\n", "a  \n", "a\\\n", "# a\\\n", "ä 語 😀 \u{1D400}\n", "\u{FEFF}# a\n",
  "a\r\nb\rc\r\r# d\r\n",
  "a\u{0}b\n",
]
