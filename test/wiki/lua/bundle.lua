--[[
Module:Program explorer with a replacement for the library of Translate, which behaves as the real one was seen to.
BUNDLES is JSON: title → language → key → text.
]]
local bundles = mw.text.jsonDecode( [==[BUNDLES]==] )

package.preload[ 'mw.ext.translate.messageBundle' ] = function ()
	return {
		newWithoutFallbacks = function ( title, language )
			local bundle = bundles[ title ]
			if not bundle then
				error( title .. ' is not a valid message bundle', 0 )
			end
			return {
				getAllTranslations = function ()
					if not mw.language.isKnownLanguageTag( language ) then
						error( "Unsupported language code '" .. language .. "'", 0 )
					end
					-- A copy; empty if there are no translations in the language.
					return mw.clone( bundle[ language ] or {} )
				end
			}
		end
	}
end

return require( 'Module:Program explorer' )
