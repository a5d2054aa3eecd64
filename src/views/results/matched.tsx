import { h, type JSX } from 'preact';
import type { Context } from '../../app/context';
import { highlight } from '../../explore/search/highlight';
import { findSnippet, type Snippet } from '../../explore/search/snippet';
import type { Program } from '../../programs/model';
import type { PickedText } from '../../programs/texts';
import { DataText } from '../parts/text';

export interface MarkedTextProps {
	readonly text: PickedText;
	readonly patterns: readonly string[];
	/** The language of the text around it. */
	readonly around: string;
}

/** A text of the data with the search words marked. */
export function MarkedText( { text, patterns, around }: MarkedTextProps ): JSX.Element {
	return (
		<DataText text={ text } around={ around }>
			{ highlight( text.text, patterns ).map( ( piece ) => piece.hit ? <mark>{ piece.text }</mark> : piece.text ) }
		</DataText>
	);
}

/** The name of the field or facet in which a search word was found. */
function nameOf( { msg, labels, format }: Context, { field, facet, language }: Snippet ): string {
	if ( !field ) {
		return labels.facet( facet ).text;
	}
	// The card shows these two fields, so the word is in their text in another language.
	return field === 'title' || field === 'summary' ? format.language( language ) : msg( `detail-${ field }` );
}

export interface MatchedProps {
	readonly context: Context;
	readonly program: Program;
	readonly patterns: readonly string[];
	/** The texts that its card shows, besides status and dates. */
	readonly shown: readonly ( PickedText | '' | null )[];
}

/** The text in which the search words are, if the card does not show it. */
export function Matched( { context, program, patterns, shown }: MatchedProps ): JSX.Element | null {
	const { msg, labels, format, language, index, limit } = context;
	const { status, start, end } = program;
	const texts = [ ...shown.map( ( each ) => each ? each.text : '' ), labels.status( status ), format.span( start, end, status ) || '' ];
	const snippet = limit ? null : findSnippet( index, index.programs.indexOf( program ), patterns, texts );
	return snippet && (
		<p class="program-explorer__matched">
			{ msg( 'matched-in', nameOf( context, snippet ) ) } <MarkedText text={ { text: snippet.text, language: snippet.language || language } } patterns={ patterns } around={ language } />
		</p>
	);
}
