--[[
The environment of the list, before the data page is read: the page it is on, the arguments, the language.
]]
local arguments = require( 'Module:Program explorer/arguments' )
local constants = require( 'Module:Program explorer/constants' )
local messages = require( 'Module:Program explorer/messages' )
local switch = require( 'Module:Program explorer/switch' )

local environment = {}

-- Makes the function that gives the day in UTC as 'YYYY-MM-DD'. After a call, the wiki renders the page again on
-- the next day, so it is called only if the list depends on the day. MediaWiki 1.43 renders again because of these
-- variables of wikitext, not because of mw.language:formatDate or os.date.
local function createToday( frame )
	local day
	return function ()
		day = day or frame:preprocess( '{{CURRENTYEAR}}-{{CURRENTMONTH}}-{{CURRENTDAY2}}' )
		return day
	end
end

local function chainOf( language )
	local chain = { language }
	for _, code in ipairs( mw.language.getFallbacksFor( language ) ) do
		chain[ #chain + 1 ] = code
	end
	return chain
end

--- The text of a page; nil if there is no such page. After a call, the wiki renders the page with the list again
-- when the other page is edited or created, which mw.loadJsonData does not do.
function environment.textOf( title )
	local page = mw.title.new( title )
	return page and page:getContent() or nil
end

--- Makes the environment of one list.
-- @return title (of the page with the list), values (all arguments), options (the arguments that were read),
--  warnings (see warnings.lua), today, revisionOf, language, chain, pageLanguage, msg, messageLanguage, isOff,
--  isLink (whether only a link to the list is printed), isCoverage (whether the table of two facets is printed)
function environment.new( frame )
	local title = mw.title.getCurrentTitle()
	local values, warnings = arguments.of( frame ), {}
	local options = arguments.read( values, title, function ( name, value )
		warnings[ #warnings + 1 ] = { kind = 'value', name = name, value = value }
	end )
	local language = options.language or title.pageLang:getCode()
	local chain = chainOf( language )
	local msg, messageLanguage = messages.new( chain )
	return {
		title = title,
		values = values,
		options = options,
		warnings = warnings,
		today = createToday( frame ),
		-- The revision of a page, '' if there is no such page. After an edit of it, the wiki renders the list again.
		revisionOf = function ( page )
			return frame:callParserFunction( 'REVISIONID', page )
		end,
		language = language,
		chain = chain,
		pageLanguage = mw.language.getContentLanguage():getCode(),
		msg = msg,
		messageLanguage = messageLanguage,
		isOff = switch.isOff( environment.textOf( constants.configurationPage ) ),
		isLink = options.view == 'link',
		isCoverage = options.view == 'coverage'
	}
end

return environment
