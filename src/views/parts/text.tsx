import { type ComponentChildren, h, type JSX } from 'preact';
import { directionOf } from '../../messages/direction';
import type { PickedText } from '../../programs/texts';

/** Wraps a text in the Unicode isolate characters, so that its direction does not change the sentence around it. */
export function isolated( text: string ): string {
	return `\u2068${ text }\u2069`;
}

export interface DataTextProps {
	readonly text: PickedText;
	/** The language of the text around it. */
	readonly around: string;
	/** The text as it is shown, if it is not plain. */
	readonly children?: ComponentChildren;
}

/** A text of the data. Its direction does not change the text around it; another language than there is marked. */
export function DataText( { text: { text, language }, around, children = text }: DataTextProps ): JSX.Element {
	return language.toLowerCase() === around.toLowerCase() ?
		<bdi>{ children }</bdi> :
		<bdi lang={ language } dir={ directionOf( language ) }>{ children }</bdi>;
}
