package fr.mediane.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Reads and prepares what a test needs within a transaction of its own. */
@Dependent
public class Transactions {

  @Resource private UserTransaction transaction;

  /** Does the work in one transaction that is always committed. */
  void run(Runnable work) throws Exception {
    get(Executors.callable(work));
  }

  /** The answer of the work, done in one transaction that is always committed. */
  <T> T get(Callable<T> work) throws Exception {
    transaction.begin();
    try {
      return work.call();
    } finally {
      transaction.commit();
    }
  }
}
