/**
 * Who sits in front of the browser. Sign-in holds on every node and costs one statement a request, because the account is
 * looked up afresh each time: who is disabled or gets another role or password is out with the next click. Forms of other
 * sites are refused by what browsers say about the origin of a request; the view state of Faces is the second lock.
 */
package de.strategieportal.web.security;
