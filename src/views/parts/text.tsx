import type { ComponentChildren, JSX } from 'preact';
import { directionOf } from '../../messages/direction';
import type { PickedText } from '../../programs/texts';

/** A text of any direction, kept apart from the sentence it is put into. */
export function isolated( text: string ): string {
	return `\u2068${ text }\u2069`;
}

/**
 * A text of the data, kept apart from what stands around it, and marked where it is in another
 * language.
 *
 * @param around The language of what stands around it.
 * @param children The text as it is to be shown, where not plain.
 */
export function say( { text, language }: PickedText, around: string, children: ComponentChildren = text ): JSX.Element {
	return language.toLowerCase() === around.toLowerCase() ?
		<bdi>{ children }</bdi> :
		<bdi lang={ language } dir={ directionOf( language ) }>{ children }</bdi>;
}
