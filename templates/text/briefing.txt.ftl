<#--
  Briefing: each story with head, words, notes and links; an issue begins with its list of stories.

  All text comes in lines of the width; absent is the empty string. There is: issue, title, creators, description,
  contents, size, width, stories; and of each story: number, title, language, slug, identifier, head, body, notes, links,
  end. Each part of head and end has role, text, columns.
-->
<#macro parts of>
<#list of as part>
<#assign next = part?has_next?then(of[part?index + 1], {"role": ""}).role>
<#if part.role == "headline">
${part.text}
${""?right_pad(width, "=")}

<#elseif part.role == "kicker" && next == "headline" || part.role == "byline" && next == "published" || part.role == "colophon" && next == "colophon">
${part.text}
<#else>
${part.text}

</#if>
</#list>
</#macro>
<#if issue>
<#if title?has_content>
${title}
${""?right_pad(width, "=")}

</#if>
<#if creators?has_content>
${creators}

</#if>
<#if description?has_content>
${description}

</#if>
In this issue

<#list contents as entry>
${entry}
</#list>

${""?right_pad(width, "-")}

</#if>
<#list stories as story>
<@parts of=story.head/>
<#if story.body?has_content>
${story.body}

</#if>
<#if story.notes?has_content>
Notes

<#list story.notes as note>
${note}
</#list>

</#if>
<#if story.links?has_content>
Links

<#list story.links as link>
${link}
</#list>

</#if>
<@parts of=story.end/>
<#if story?has_next>
${""?right_pad(width, "-")}

</#if>
</#list>
