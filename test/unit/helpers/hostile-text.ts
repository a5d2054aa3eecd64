/** Texts that wikitext would read as markup, or that a save would change. */
export const HOSTILE: readonly string[] = [
	'{{Program explorer}}', '{{subst:PAGENAME}}', '{{SAFESUBST:PAGENAME}}', '{{!}}', '{{{1|x}}}', '{| a', '-{zh:x}-',
	'[[Main Page]]', '[[Main Page|]]', '[[Category:Hostile]]', '[https://x.example y]', ']]', '|}', '||', '!! x !!',
	'~~~', '~~~~', '~~~~~', '\'\'x\'\'', '\'\'\'', '\'\'\'\'\'x', '__NOTOC__', '__', '____TOC____', '＿＿NOTOC＿＿', '== x ==', '----',
	'<nowiki>', '</nowiki>', '<nowiki/>', '</pre>', '</code>', '<!-- x -->', '<b onclick="x">', '<script>x</script>', '<includeonly>x</includeonly>', '<onlyinclude>',
	'&amp;', '&lt;b&gt;', '&#126;~~', '&nbsp;x', '&', 'https://x.example/?a=b&c', '//x.example', 'mailto:x@x.example', 'RFC 2119', 'PMID 1', 'ISBN 0306406152',
	'* x', '# x', ': x', '; x: y', '#REDIRECT [[X]]', 'a : b ; c ! d', '100 %', '« x »', 'don\'t', 'a_b__c', 'a = b == c', '"x"', '\\', '%7E', 'é 漢字 א 🙂'
];
