/** Words without meaning for a search, in English, Spanish, Portuguese, French and German, normalized. */
const STOP_WORDS = new Set( (
	'a about an and any are as at be been but by can could do does for from get have help how i in is it me my need of on or our please should so some something that the their them there this to us want was we what when where which who why will with would you your ' +
	'al algo ayuda como con cual cuando de del donde el en es esta este hay la las lo los mas mi mis necesito nos nuestra nuestro nuestros para pero por puedo que quiero se ser si sin su sus un una unos y ' +
	'ao aos com da das dos e em meu minha na nas no nosso o os ou para posso preciso quero sao seu uma uns usar ' +
	'au aux avec ce ces comment dans des du elle est et il ils j je l le les leur ma mes mon ne nos notre nous ou par pas peut peux pour quel qui quoi sa ses son sont sur une vos votre ' +
	'als am auf aus bei bin das dem den der die ein eine einen einer es fur gibt habe hilfe ich ihr im ist kann konnen man mein meine mit mochte nach nicht oder sie sind uber um und uns unser unsere unserer unseren von vom was wenn wer wie will wir wo zu zum zur'
).split( ' ' ) );

/** Removes the patterns of words without meaning. */
export function withoutStopWords( patterns: readonly string[] ): string[] {
	return patterns.filter( ( pattern ) => !STOP_WORDS.has( pattern.trim() ) );
}
