--[[
The needs as wikitext, for readers without the gadget: each with links to the programs that help, which are below.
]]
local constants = require( 'Module:Program explorer/constants' )
local fragment = require( 'Module:Program explorer/fragment' )
local marked = require( 'Module:Program explorer/marked' )
local termPrograms = require( 'Module:Program explorer/term-programs' )

local CLASS = constants.staticClass
-- Each need names so many programs at most, those that are current first.
local MOST_PROGRAMS = 5
-- The server has some seconds for a page. A need is compared with all terms of all programs, so many terms in all are compared.
local MOST_TERMS = 2000000
local SEPARATOR = ' · '

-- A link to the item of a program in the list below.
local function link( options, program )
	local target, label = fragment.ofProgram( program.id ), marked.text( options, program.title, options.language )
	-- The fragment of a link inside the wiki cannot have a percent sign, and `__TOC__` is a behavior switch there too.
	local isPossible = not target:find( '%', 1, true ) and not target:find( '__', 1, true )
	return isPossible and '[[#' .. target .. '|' .. label .. ']]' or label
end

-- The programs that help with a need, as many as are named.
local function answer( options, programs, helping )
	local links = {}
	for _, program in ipairs( programs ) do
		if helping[ program ] and #links < MOST_PROGRAMS then
			links[ #links + 1 ] = link( options, program )
		end
	end
	if #links == 0 then
		return marked.message( options, options.msg( 'no-program-yet' ) )
	end
	return table.concat( links, SEPARATOR )
end

-- How many terms the programs have, and one more for each program.
local function countTerms( programs )
	local count = 0
	for _, program in ipairs( programs ) do
		count = count + 1
		for _, ids in pairs( program.terms ) do
			count = count + #ids
		end
	end
	return count
end

--- @param list From read-page.
-- @param programs The programs that are shown, in order.
-- @param options language, chain, pageLanguage, msg, messageLanguage: as in environment.lua
-- @return wikitext, '' if there are no needs
return function ( list, programs, options )
	local items, terms = {}, countTerms( list.programs )
	for index, need in ipairs( list.needs ) do
		if index * terms <= MOST_TERMS then
			local helping = termPrograms.helpingWith( list, need )
			items[ index ] = '<dt>' .. marked.text( options, need.label, options.language ) .. '</dt>\n<dd>' .. answer( options, programs, helping ) .. '</dd>'
		end
	end
	if #items == 0 then
		return ''
	end
	local heading = marked.message( options, options.msg( 'search-hint' ), mw.html.create( 'p' ):addClass( CLASS .. '__needs-title' ) )
	return tostring( mw.html.create( 'div' ):addClass( CLASS .. '__needs' )
		:wikitext( heading .. '\n<dl>\n' .. table.concat( items, '\n' ) .. '\n</dl>\n' ) )
end
