--[[
Texts as wikitext, marked with their language. The rules of directions are those of src/messages/direction.ts;
mw.language:isRTL() knows fewer languages, and no more than 30 of them on one page.
]]
local constants = require( 'Module:Program explorer/constants' )

local wikitext = {}

--- Wikitext that shows a text as it is.
function wikitext.escape( text )
	-- Control characters can look like the parser's strip markers; line breaks begin paragraphs.
	text = text:gsub( '[%z\1-\8\14-\31\127]', '' ):gsub( '%s+', ' ' )
	-- Where the wiki makes links of them, they may be followed by a space of any kind, and nowiki knows the plain one only.
	return ( mw.text.nowiki( text ):gsub( 'ISBN', '&#73;SBN' ):gsub( 'RFC', '&#82;FC' ):gsub( 'PMID', '&#80;MID' ) )
end

--- The direction in which a language is written.
-- @return 'ltr' or 'rtl'
function wikitext.direction( language )
	local base, script = language:lower():match( '^([^-]*)%-?([^-]*)' )
	if constants.rtlScripts[ script ] then
		return 'rtl'
	end
	return not constants.ltrScripts[ script ] and constants.rtlLanguages[ base ] and 'rtl' or 'ltr'
end

--- Wikitext in an element with `lang` and `dir`, if its language is not the one around it.
-- @param content Wikitext.
-- @param language The language of the content.
-- @param around The language of the parent element.
-- @param node An mw.html element to put the content in; without one, a `span` is made if the languages differ.
-- @return wikitext
function wikitext.inLanguage( content, language, around, node )
	if language:lower() ~= around:lower() then
		node = ( node or mw.html.create( 'span' ) )
			:attr( 'lang', language ):attr( 'dir', wikitext.direction( language ) )
	end
	return node and tostring( node:wikitext( content ) ) or content
end

return wikitext
