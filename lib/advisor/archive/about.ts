/** What stands in an archive, for whoever opens it. */
export const about = `# Everything that Career Advisor keeps of you

| File | What it holds |
| --- | --- |
| \`account.json\` | Your name, address and settings, and what you share by link (not the links themselves) |
| \`profile.json\` | Your profile as it stands |
| \`facts.jsonl\` | Each thing known of you, one a line: its state, your own words, and the message that said it |
| \`memory.jsonl\` | Each message that answers may recall, one a line |
| \`vectors.jsonl\` | The words by which what was said is found again, one vector a line: whose they are, and the model that read them |
| \`prompts.json\` | The templates that are your own |
| \`conversations/DATE TITLE ID.md\` | A conversation to read |
| \`conversations/DATE TITLE ID.json\` | The same as data: what is shown of it, what was said in short, and which memory each answer was given |
| \`files/ID/NAME\` | The documents you attached, as they came; a message names its files by that ID |
| \`manifest.jsonl\` | The length and the SHA-256 of each of these files |
| \`about.json\` | The format's version, when this was made, and how much there is of each |

Times are UTC (ISO 8601), texts are UTF-8. A \`.jsonl\` file holds one JSON value a line. The shapes are those that the API answers
with. \`about.json\` was written last: an archive without it is not whole. Passwords, tokens and sessions are not in it, nor are
replaced versions of messages.
`;
