package app.quarterbook.store;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.checklist.Checklist;
import app.quarterbook.model.sale.SaleAct;
import java.util.function.Predicate;

/// The steps of a sale that do something to agreements.
public final class SaleActs implements Acts {
  private final AgreementStore agreements;

  public SaleActs(Database database) {
    agreements = new AgreementStore(database);
  }

  @Override
  public void perform(String act, Checklist list) {
    var agreement = list.agreement();
    if (agreement == null) {
      return;
    }
    agreements
        .find(agreement)
        .ifPresent(
            sold -> {
              if (act.equals(SaleAct.ACTIVATE_NEW.name())) {
                activate(sold);
              } else if (act.equals(SaleAct.EXPIRE_OLD.name())) {
                replaceOld(sold);
              }
            });
  }

  /// Nothing happens where it is active already, or over.
  private void activate(Agreement sold) {
    if (sold.state() == AgreementState.DRAFT || sold.state() == AgreementState.OFFERED) {
      agreements.save(sold.withState(AgreementState.ACTIVE));
    }
  }

  /// The agreement that this one follows; where it follows none, what else of its sort is in force
  /// with the client.
  private void replaceOld(Agreement sold) {
    Predicate<Agreement> isOld =
        sold.follows() == null
            ? other -> other.kind().isRecurring() == sold.kind().isRecurring()
            : other -> other.id().equals(sold.follows());
    agreements.of(sold.client()).stream()
        .filter(other -> other.isActive() && !other.id().equals(sold.id()))
        .filter(isOld)
        .forEach(old -> agreements.save(old.withState(AgreementState.REPLACED)));
  }
}
