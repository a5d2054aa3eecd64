--[[
Human texts: reading them from the data, choosing a language, and showing them as text.

Source: DESIGN §3; the rules are those of src/programs/texts.ts and src/messages/direction.ts.
]]
local texts = {}

-- What JavaScript's `\s` knows beyond ASCII, as UTF-8. A sequence of bytes like these stands for
-- nothing else, so that string.gsub is safe.
local SPACES = {
	'\194\160', '\225\154\128', '\226\128[\128-\138]', '\226\128[\168\169\175]', '\226\129\159',
	'\227\128\128', '\239\187\191'
}

-- Of bases of codes, as in src/messages/direction.ts: mw.language:isRTL() knows the languages of
-- the wiki only, and no more than 30 of them on one page.
local RTL = {}
for base in ( 'ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi' ):gmatch( '%a+' ) do
	RTL[ base ] = true
end

--- A text with plain spaces in place of all kinds of them.
function texts.plainSpaces( text )
	if text:find( '[\194\225\226\227\239]' ) then
		for _, space in ipairs( SPACES ) do
			text = text:gsub( space, ' ' )
		end
	end
	return ( text:gsub( '%s', ' ' ) )
end

--- A text without any kind of space at its ends.
function texts.trim( text )
	local before
	repeat
		before = text
		text = text:gsub( '^%s+', '' ):gsub( '%s+$', '' )
		for _, space in ipairs( SPACES ) do
			text = text:gsub( '^' .. space, '' ):gsub( space .. '$', '' )
		end
	until text == before
	return text
end

--- Whether a value is a text that says something.
function texts.isWords( value )
	return type( value ) == 'string' and texts.plainSpaces( value ):find( '[^ ]' ) ~= nil
end

--- Whether a value is shaped like a BCP 47 code.
function texts.isLanguage( value )
	if type( value ) ~= 'string' or not value:find( '^%a[%w-]*%w$' ) or value:find( '--', 1, true ) then
		return false
	end
	local first = value:match( '^[^-]+' )
	if not first:find( '^%a%a+$' ) or #first > 8 then
		return false
	end
	for part in value:gmatch( '[^-]+' ) do
		if #part > 8 then
			return false
		end
	end
	return true
end

--- Reads a text: a string in the page's language, or a table language code → string.
-- @param value Anything.
-- @return A string, or a table with codes in lower case; nil where nothing can be read in any language.
function texts.read( value )
	if texts.isWords( value ) then
		return value
	end
	if type( value ) ~= 'table' then
		return nil
	end
	local found = nil
	for code, words in pairs( value ) do
		if texts.isLanguage( code ) and texts.isWords( words ) then
			found = found or {}
			local lower = code:lower()
			-- Of two spellings of one code, the lower case wins: the order on the page is lost.
			if not found[ lower ] or code == lower then
				found[ lower ] = words
			end
		end
	end
	return found
end

--- The wording to show.
-- @param text From `read`.
-- @param chain The list's language and its fallbacks, best first.
-- @param pageLanguage The language of plain strings, and the next choice after the chain.
-- @return text, language. The first language found: chain, page, then the first by code.
function texts.pick( text, chain, pageLanguage )
	if type( text ) == 'string' then
		return text, pageLanguage
	end
	for _, language in ipairs( chain ) do
		if text[ language:lower() ] then
			return text[ language:lower() ], language
		end
	end
	if text[ pageLanguage:lower() ] then
		return text[ pageLanguage:lower() ], pageLanguage
	end
	local first = nil
	for language in pairs( text ) do
		if not first or language < first then
			first = language
		end
	end
	return text[ first ], first
end

--- In which direction a language is written; a script in the code (`ks-arab`) decides.
-- @return 'ltr' or 'rtl'
function texts.direction( language )
	local base, script = language:lower():match( '^([^-]*)%-?([^-]*)' )
	if script == 'arab' or script == 'hebr' then
		return 'rtl'
	end
	return script ~= 'latn' and script ~= 'cyrl' and RTL[ base ] and 'rtl' or 'ltr'
end

--- Wikitext that shows a text as it is, whatever it contains.
function texts.toWikitext( text )
	-- Controls could pass for the parser's own strip markers; line breaks would begin paragraphs.
	text = text:gsub( '[%z\1-\8\14-\31\127]', '' ):gsub( '%s+', ' ' )
	return ( mw.text.nowiki( text ) )
end

--- An element around wikitext that says which language it is in, where it is another than around it.
-- @param wikitext
-- @param language
-- @param around The language of what the element stands in.
-- @param node An mw.html element to use; without it a `span` is made where one is needed.
-- @return wikitext
function texts.inLanguage( wikitext, language, around, node )
	if language:lower() ~= around:lower() then
		node = ( node or mw.html.create( 'span' ) )
			:attr( 'lang', language ):attr( 'dir', texts.direction( language ) )
	end
	return node and tostring( node:wikitext( wikitext ) ) or wikitext
end

return texts
