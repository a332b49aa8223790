package app.quarterbook;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.concurrent.Executor;

/// Who may know whom. Each rule keeps the house such that a newcomer can tell from a folder's name
/// what cannot be in it.
@AnalyzeClasses(packages = "app.quarterbook", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String HOUSE = "app.quarterbook..";
  private static final String MODEL = "app.quarterbook.model..";
  private static final String TEXT = "app.quarterbook.text..";
  private static final String FILE = "app.quarterbook.file..";
  private static final String STORE = "app.quarterbook.store..";
  private static final String SCHEMA = "app.quarterbook.store.schema..";
  private static final String EXCHANGE = "app.quarterbook.exchange..";
  private static final String REPORT = "app.quarterbook.report..";
  private static final String KIT = "app.quarterbook.ui.kit..";
  private static final String SHELL = "app.quarterbook.ui.shell..";
  private static final String UI = "app.quarterbook.ui..";
  private static final String SEARCH = "app.quarterbook.search..";
  private static final String CLI = "app.quarterbook.cli..";
  private static final String SAMPLE = "app.quarterbook.sample..";

  @ArchTest
  static final ArchRule modelKnowsOnlyJava =
      classes()
          .that()
          .resideInAPackage(MODEL)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(MODEL, "java..", "org.jspecify..", "io.soabase.."))
          .because("rules and arithmetic are tested and kept for 20 years without anything else");

  @ArchTest static final ArchRule textKnowsNobody = mayKnow(TEXT);

  @ArchTest static final ArchRule filesKnowNobody = mayKnow(FILE);

  @ArchTest static final ArchRule storeKnowsTheModel = mayKnow(STORE, MODEL, TEXT);

  @ArchTest static final ArchRule searchKnowsTheStore = mayKnow(SEARCH, STORE, MODEL);

  @ArchTest
  static final ArchRule onlyTheSearchKnowsItsIndex =
      noClasses()
          .that()
          .resideOutsideOfPackage(SEARCH)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..")
          .because("there is one door to the index");

  @ArchTest static final ArchRule exchangeKnowsTheModel = mayKnow(EXCHANGE, MODEL, TEXT, FILE);

  @ArchTest static final ArchRule reportKnowsTheModel = mayKnow(REPORT, MODEL, TEXT);

  @ArchTest static final ArchRule kitKnowsNoFeatureAndNoStore = mayKnow(KIT, MODEL, TEXT, FILE);

  @ArchTest static final ArchRule sampleFillsTheStore = mayKnow(SAMPLE, MODEL, STORE, REPORT, TEXT);

  @ArchTest
  static final ArchRule commandsKnowNoScreen = mayKnow(CLI, MODEL, STORE, EXCHANGE, SAMPLE, TEXT);

  @ArchTest
  static final ArchRule featuresDoNotKnowTheShellOrTheCommandLine =
      noClasses()
          .that(resideInAPackage(UI).and(DescribedPredicate.not(resideInAPackage(SHELL))))
          .should()
          .dependOnClassesThat(resideInAnyPackage(SHELL, CLI, SAMPLE, "app.quarterbook"))
          .because("the shell puts the features together, and none of them needs another");

  @ArchTest
  static final ArchRule featuresDoNotKnowEachOther =
      slices()
          .matching("app.quarterbook.ui.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(resideInAPackage(SHELL), alwaysTrue())
          .ignoreDependency(alwaysTrue(), resideInAPackage(KIT))
          .because("a feature can then be read, changed and taken out alone");

  @ArchTest
  static final ArchRule viewsDoNotKnowTheStore =
      noClasses()
          .that()
          .resideInAPackage(UI)
          .and(DescribedPredicate.not(resideInAPackage(SHELL)))
          .and()
          .haveNameNotMatching(".*ViewModel(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(STORE)
          .because("what a screen shows and does is in its view model, which is tested without it");

  @ArchTest
  static final ArchRule viewModelsKnowNoScene =
      noClasses()
          .that()
          .haveNameMatching(".*ViewModel(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("javafx.scene..")
          .because("state and verbs are tested without a window");

  @ArchTest
  static final ArchRule onlyTheStoreKnowsSql =
      noClasses()
          .that()
          .resideOutsideOfPackage(STORE)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.jooq..", "org.h2..", "java.sql..", "javax.sql..", SCHEMA))
          .because("there is one door to the database");

  @ArchTest
  static final ArchRule onlyTheWindowKnowsJavaFx =
      noClasses()
          .that()
          .resideOutsideOfPackage(UI)
          .and()
          .haveNameNotMatching("app\\.quarterbook\\.(Window|Rescue).*")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("javafx..")
          .because("everything but the window works without a display");

  @ArchTest
  static final ArchRule threadsAreMadeInOnePlace =
      noClasses()
          .that()
          .haveNameNotMatching(
              "app\\.quarterbook\\.ui\\.kit\\.(Background|WorkbookThread|Ticker).*")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "make threads",
                  it ->
                      it.isAssignableTo(Executor.class)
                          || it.isAssignableTo("javafx.concurrent.Worker")
                          || it.getName().equals("java.util.concurrent.Executors")))
          .because("an interrupt inside the database's input and output would close it");

  @ArchTest
  static final ArchRule nobodyStartsAThreadOnTheSide =
      noClasses()
          .that()
          .haveNameNotMatching("app\\.quarterbook\\.ui\\.kit\\.(Background|WorkbookThread).*")
          .should()
          .callMethod(Thread.class, "start")
          .orShould()
          .callMethod(Thread.class, "startVirtualThread", Runnable.class)
          .because("an interrupt inside the database's input and output would close it");

  @ArchTest
  static final ArchRule timeComesFromAClock =
      noClasses()
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "reads the time without a clock",
                  call ->
                      call.getTarget().getName().equals("now")
                          && call.getTarget().getOwner().getPackageName().equals("java.time")
                          && !call.getTarget().getRawParameterTypes().stream()
                              .anyMatch(it -> it.isAssignableTo(Clock.class))))
          .because("a test must be able to set the day");

  @ArchTest
  static final ArchRule onlyCommandsPrint =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .and()
          .doNotHaveFullyQualifiedName("app.quarterbook.Main")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace")
          .because("what goes wrong is said on the screen and written to the log");

  @ArchTest
  static final ArchRule onlyTheReportKnowsItsLibraries =
      noClasses()
          .that()
          .resideOutsideOfPackage(REPORT)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "com.samskivert.."))
          .because("documents are made in one place, where nothing from outside gets in");

  @ArchTest
  static final ArchRule noSocketIsOpened =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.net.http..", "javax.net..")
                  .or(
                      DescribedPredicate.describe(
                          "are sockets",
                          it -> it.getName().matches("java\\.(net|nio\\.channels)\\..*Socket.*"))))
          .because("nothing contacts a network, ever");

  @ArchTest
  static final ArchRule noPackageCycles =
      slices()
          .matching("app.quarterbook.(**)")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(resideInAPackage(SCHEMA), alwaysTrue());

  private static ArchRule mayKnow(String room, String... others) {
    DescribedPredicate<JavaClass> allowed =
        resideInAPackage(room)
            .or(resideInAnyPackage(others))
            .or(DescribedPredicate.not(resideInAPackage(HOUSE)));
    return classes().that().resideInAPackage(room).should().onlyDependOnClassesThat(allowed);
  }
}
