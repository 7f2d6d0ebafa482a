-- Whoever proves an address by a mail is rid of the tokens of whoever used it before without proof.
GRANT DELETE ON api_tokens TO career_system;
