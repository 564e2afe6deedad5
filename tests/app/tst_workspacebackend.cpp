// The real backend over a small workspace file: first figures, complete ones, fresh after changes.

#include "app/workspacebackend.h"
#include "tests/support/storefill.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace shopglass;

namespace {

const QString OrderHeader = QStringLiteral("order_id|created_at|paid_at|order_status|paid_amount");

bool goOn()
{
    return false;
}

} // namespace

class TestWorkspaceBackend final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aGlanceComesBeforeTheColumnsAndAgrees();
    void nothingIsGlancedAtTwice();
    void anotherPeriodSharesTheGroundwork();
    void newFactsAreGlancedAtAgain();
    void anEmptyStoreHasNoFirstFigures();
    void anAnswerThatNobodyWaitsForIsGivenUp();
    void aPasswordThatOpenedAFileIsTriedOnTheNext();
    void whatTheUserMadeComesWithTheFigures();

private:
    void import(const QString &store, const QString &file, const QStringList &rows);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<WorkspaceBackend> m_backend;
};

void TestWorkspaceBackend::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("shop.shopglass"));
    import(QStringLiteral("Tea"), QStringLiteral("june.csv"),
           {QStringLiteral("1|2026-06-01 08:00:00|2026-06-01 09:00:00|交易成功|1000"),
            QStringLiteral("2|2026-06-30 08:00:00|2026-06-30 09:00:00|交易成功|500")});
    const auto services = Services::make();
    QVERIFY(services);
    m_backend = std::make_unique<WorkspaceBackend>(*services);
    QVERIFY(m_backend->open(m_path, ShopBackend::Access::Reading, unwatched).ok());
}

void TestWorkspaceBackend::import(const QString &store, const QString &file, const QStringList &rows)
{
    auto workspace = Workspace::open(m_path);
    QVERIFY(workspace);
    const auto target = workspace->storeNamed(store);
    QVERIFY(target);
    QVERIFY(test::importSheets(*workspace, target->id, file,
                               {{QStringLiteral("orders"), OrderHeader, rows, Grain::Order, {}}})
                .ok());
}

void TestWorkspaceBackend::aGlanceComesBeforeTheColumnsAndAgrees()
{
    const auto glance = m_backend->glance({});
    QVERIFY(glance.ok());
    QVERIFY(glance->has_value());
    const ViewSet &first = *(*glance)->views;
    QCOMPARE(first.stage, ViewStage::First);
    QCOMPARE(first.overview.kpis.front().value.value, 1'500.0);
    const auto state = m_backend->state({}, goOn);
    QVERIFY(state.ok());
    QCOMPARE(state->views->stage, ViewStage::Complete);
    QCOMPARE(state->views->overview.kpis.front().value.value, 1'500.0);
    QCOMPARE(state->views->context.period, first.context.period);
}

void TestWorkspaceBackend::nothingIsGlancedAtTwice()
{
    QVERIFY(m_backend->state({}, goOn).ok());
    const auto glance = m_backend->glance({});
    QVERIFY(glance.ok());
    QVERIFY(!glance->has_value());
}

void TestWorkspaceBackend::anotherPeriodSharesTheGroundwork()
{
    const auto month = m_backend->state({}, goOn);
    const auto week = m_backend->state({QString(), {PeriodPreset::Last7Days, {}}, Comparison::None}, goOn);
    QVERIFY(month.ok() && week.ok());
    QCOMPARE(week->views->overview.kpis.front().value.value, 500.0);
    QCOMPARE(week->views->context.columns, month->views->context.columns);
    QCOMPARE(week->views->context.groundwork, month->views->context.groundwork);
}

void TestWorkspaceBackend::newFactsAreGlancedAtAgain()
{
    QVERIFY(m_backend->state({}, goOn).ok());
    import(QStringLiteral("Tea"), QStringLiteral("more.csv"),
           {QStringLiteral("3|2026-06-30 10:00:00|2026-06-30 11:00:00|交易成功|70")});
    const auto glance = m_backend->glance({});
    QVERIFY(glance.ok());
    QVERIFY(glance->has_value());
    QCOMPARE((*glance)->views->overview.kpis.front().value.value, 1'570.0);
    const auto state = m_backend->state({}, goOn);
    QVERIFY(state.ok());
    QCOMPARE(state->views->overview.kpis.front().value.value, 1'570.0);
}

void TestWorkspaceBackend::anEmptyStoreHasNoFirstFigures()
{
    const auto glance = m_backend->glance({QStringLiteral("Nobody"), {}, Comparison::Previous});
    QVERIFY(glance.ok());
    QVERIFY(!glance->has_value());
    const auto state = m_backend->state({QStringLiteral("Nobody"), {}, Comparison::Previous}, goOn);
    QVERIFY(state.ok());
    QVERIFY(!state->store.has_value());
    QVERIFY(!state->views);
}

void TestWorkspaceBackend::anAnswerThatNobodyWaitsForIsGivenUp()
{
    const auto stopped = m_backend->state({}, [] { return true; });
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QVERIFY(m_backend->state({}, goOn).ok());
}

void TestWorkspaceBackend::whatTheUserMadeComesWithTheFigures()
{
    const Document plan{QStringLiteral("plan"), QStringLiteral("a"), {{QStringLiteral("value"), 1}}};
    const auto made = [this] { return m_backend->state({}, goOn)->views->context.documents->all; };
    QVERIFY(made().empty());
    QVERIFY(m_backend->open(m_path, ShopBackend::Access::Writing, unwatched).ok());
    QVERIFY(m_backend->keepDocument(QStringLiteral("Tea"), DocumentScope::Store, plan).ok());
    QCOMPARE(made(), std::vector<Document>{plan});
    const auto nobodys = m_backend->keepDocument(QStringLiteral("Nobody"), DocumentScope::Store, plan);
    QVERIFY(!nobodys.ok());
    QCOMPARE(nobodys.error().kind, ErrorKind::Usage);
    QCOMPARE(*m_backend->dropDocument(QStringLiteral("Tea"), DocumentScope::Store, plan.kind, plan.id), true);
    QVERIFY(made().empty());
}

void TestWorkspaceBackend::aPasswordThatOpenedAFileIsTriedOnTheNext()
{
    const QString locked = qEnvironmentVariable("SHOPGLASS_SOURCE")
        + QStringLiteral("/tests/data/encrypted/sha512-aes256.xlsx");
    const QString renamed = m_folder->filePath(QStringLiteral("june.xlsx"));
    QVERIFY(QFile::copy(locked, renamed));
    // What is inside is no export: whether it was opened shows in what is said of it.
    const auto locks = [&](const char *password) {
        FileToImport file;
        file.path = renamed;
        file.password = QString::fromLatin1(password);
        const auto outcome = m_backend->importInto(QStringLiteral("Tea"), file, unwatched);
        return !outcome.ok() && needsPassword(outcome.error());
    };
    QVERIFY(locks(""));
    QVERIFY(locks("guess"));
    QVERIFY(locks(""));
    QVERIFY(!locks("618abc"));
    QVERIFY(!locks(""));
}

QTEST_GUILESS_MAIN(TestWorkspaceBackend)
#include "tst_workspacebackend.moc"
