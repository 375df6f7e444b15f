package de.strategieportal.reporting.work;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;

/**
 * Runs work that nobody waits for. A managed executor would take the context of the request along that handed the work in,
 * and its entity managers are closed when that request ends; an asynchronous call gets a context of its own.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Background {

    @Asynchronous
    public void run(Runnable work) {
        work.run();
    }
}
