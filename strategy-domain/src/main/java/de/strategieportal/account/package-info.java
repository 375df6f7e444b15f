/**
 * People's accounts, their passwords and how signing in is slowed down. A refused attempt never says why: unknown names are
 * counted, delayed and checked against a hash as existing ones are. Accounts are disabled, never deleted.
 */
package de.strategieportal.account;
