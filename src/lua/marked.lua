--[[
Texts of the data and messages as wikitext, marked if their language is not that around them.
]]
local texts = require( 'Module:Program explorer/texts' )
local wikitext = require( 'Module:Program explorer/wikitext' )

local marked = {}

--- A text of the data in the best language.
-- @param options chain, pageLanguage: as in environment.lua
-- @param text From texts.read.
-- @param around The language around it.
-- @param node An mw.html element to put it in, or nil.
-- @return wikitext, language
function marked.text( options, text, around, node )
	local wording, language = texts.pick( text, options.chain, options.pageLanguage )
	return wikitext.inLanguage( wikitext.escape( wording ), language, around, node ), language
end

--- A message in a list.
-- @param options messageLanguage, language: as in environment.lua
-- @param content Wikitext in the language of the messages.
-- @param node An mw.html element to put it in, or nil.
-- @return wikitext
function marked.message( options, content, node )
	return wikitext.inLanguage( content, options.messageLanguage:getCode(), options.language, node )
end

return marked
