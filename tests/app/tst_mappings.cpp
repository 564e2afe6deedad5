// Files that nobody knows, from the drop to the facts: the window asks, imports, and remembers.

#include "app/mainwindow.h"
#include "app/workspacebackend.h"
#include "models/import/mappingprofiles.h"
#include "models/store/storereader.h"
#include "tests/support/settingsguard.h"
#include "widgets/common/filedialogs.h"
#include "widgets/common/questions.h"
#include "widgets/common/spectable.h"
#include "widgets/pages/attributecombo.h"
#include "widgets/pages/mappingdialog.h"
#include "widgets/pages/mappingheader.h"
#include "widgets/pages/mappingsdialog.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

class TestMappings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDroppedFileThatNobodyKnowsIsAskedAbout_data();
    void aDroppedFileThatNobodyKnowsIsAskedAbout();
    void bothLanguagesStoreTheSame();
    void afterwardsSuchFilesAreReadUnasked();
    void aFolderIsNotAskedAboutButCanBe();
    void severalFilesAreAskedAboutOneAfterTheOther();
    void keptMappingsAreRenamedExportedAndDeleted();
    void aKeptMappingIsEditedWithoutItsFile();

private:
    SettingsGuard m_settings;
    std::map<QString, QStringList> m_facts; ///< by language
};

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

const QByteArray
    Till("No,Time,Sum,Qty\n1,2026-03-01 10:00,¥5.50,2\n2,2026-03-02,30%,3\n3,2026-03-02,1.2万,1\n");

/// The window over a workspace of its own, with a home of its own.
struct House
{
    QTemporaryDir folder;
    Services services = *Services::make();
    Translations translations;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;

    explicit House(const QString &language)
    {
        qputenv("XDG_DATA_HOME", folder.filePath(q("home")).toLocal8Bit());
        session = std::make_unique<Session>(
            [made = services] { return std::make_unique<WorkspaceBackend>(made); });
        window = std::make_unique<MainWindow>(*session, services, translations);
        window->setLanguage(language);
        window->show();
        QSignalSpy ready(session.get(), &Session::stateReady);
        session->openWorkspace(workspace());
        if (!ready.wait(30000))
            qFatal("no answer");
        session->adoptStore(q("Tea house"));
    }

    [[nodiscard]] QString workspace() const { return folder.filePath(q("w.shopglass")); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test could not write its file");
        return path;
    }
    [[nodiscard]] MappingDialog *dialog() const { return window->findChild<MappingDialog *>(); }
    /// The dialog, once its first preview is there.
    [[nodiscard]] MappingDialog *waitForDialog() const
    {
        const bool shown = QTest::qWaitFor(
            [this] {
                return dialog() && dialog()->isVisible() && dialog()->findChild<MappingHeader *>()->combo(0);
            },
            30000);
        return shown ? dialog() : nullptr;
    }
    static void choose(const MappingDialog *dialog, int column, const char *attribute)
    {
        AttributeCombo *list = dialog->findChild<MappingHeader *>()->combo(column);
        list->setCurrentIndex(list->findData(q(attribute)));
        Q_EMIT list->activated(list->currentIndex());
    }
    static void mapTill(const MappingDialog *dialog)
    {
        choose(dialog, 0, "order_id");
        choose(dialog, 1, "created_at");
        choose(dialog, 2, "paid_amount");
        choose(dialog, 3, "quantity");
    }
    [[nodiscard]] bool import(MappingDialog *dialog) const
    {
        QSignalSpy ended(session.get(), &Session::importEnded);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault())
                button->click();
        }
        return ended.wait(30000);
    }
    [[nodiscard]] QStringList facts() const
    {
        auto opened = Workspace::open(workspace(), Workspace::Mode::ReadOnly);
        if (!opened)
            return {opened.error().sentence};
        const StoreReader reader(*opened);
        const QStringList attributes{q("order_id"), q("created_at"), q("paid_amount"), q("quantity")};
        QStringList lines;
        const auto visit = [&](std::span<const StoredValue> values) {
            QStringList cells;
            for (const StoredValue &value : values)
                cells << (value ? QString::number(*value) : q("-"));
            lines << cells.join(u'|');
            return true;
        };
        const auto stores = opened->stores();
        if (!stores || stores->empty()
            || !reader.readFacts(stores->front().id, q("orders"), attributes, visit))
            return {q("unreadable")};
        return lines;
    }
};

} // namespace

void TestMappings::init()
{
    m_settings.forgetAll();
}

void TestMappings::aDroppedFileThatNobodyKnowsIsAskedAbout_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("orderId"); // as the list above a column names it
    QTest::newRow("in Chinese") << q("zh") << q("订单号 *");
    QTest::newRow("in English") << q("en") << q("Order id *");
}

void TestMappings::aDroppedFileThatNobodyKnowsIsAskedAbout()
{
    QFETCH(QString, language);
    QFETCH(QString, orderId);
    const House house(language);
    house.window->importPaths({house.write(q("till.csv"), Till)});
    MappingDialog *dialog = house.waitForDialog();
    QVERIFY(dialog);
    const AttributeCombo *list = dialog->findChild<MappingHeader *>()->combo(0);
    QCOMPARE(list->itemText(list->findData(q("order_id"))), orderId);
    House::mapTill(dialog);
    QVERIFY(house.import(dialog));
    m_facts[language] = house.facts();
    // 2026-03-01 10:00 and 2026-03-02 00:00 in seconds of Beijing's clock; 30 % is no amount of money.
    QCOMPARE(m_facts[language],
             QStringList({q("1|%1|550|2").arg(startOf(*Day::fromIso(u"2026-03-01")) + 36000),
                          q("3|%1|1200000|1").arg(startOf(*Day::fromIso(u"2026-03-02")))}));
}

void TestMappings::bothLanguagesStoreTheSame()
{
    QCOMPARE(m_facts.size(), 2U);
    QCOMPARE(m_facts[q("zh")], m_facts[q("en")]);
    QVERIFY(!m_facts[q("zh")].isEmpty());
}

void TestMappings::afterwardsSuchFilesAreReadUnasked()
{
    const House house(q("en"));
    house.window->importPaths({house.write(q("till.csv"), Till)});
    MappingDialog *dialog = house.waitForDialog();
    QVERIFY(dialog);
    House::mapTill(dialog);
    QVERIFY(house.import(dialog));
    QTRY_COMPARE(MappingProfiles(MappingProfiles::defaultFolder()).all().size(), 1U);
    QCOMPARE(MappingProfiles(MappingProfiles::defaultFolder()).all().front().mapping.name, q("till"));
    QSignalSpy imported(house.session.get(), &Session::fileImported);
    house.window->importPaths({house.write(q("may.csv"), "Sum,Qty,No,Time\n7,1,9,2026-05-01\n")});
    QVERIFY(imported.wait(30000));
    QVERIFY(imported.front().front().value<FileImport>().result.ok());
    QCOMPARE(house.facts().size(), 3);
}

void TestMappings::aFolderIsNotAskedAboutButCanBe()
{
    const House house(q("en"));
    house.write(q("drop/a/till.csv"), Till);
    QSignalSpy ended(house.session.get(), &Session::importEnded);
    house.window->importPaths({house.folder.filePath(q("drop"))});
    QVERIFY(ended.wait(30000));
    QVERIFY(!house.dialog());
    auto *text = house.window->importReport()->findChild<QTextBrowser *>();
    QVERIFY(text->toHtml().contains(q("map:")));
    const QString path = house.folder.filePath(q("drop/a/till.csv"));
    Q_EMIT text->anchorClicked(QUrl(q("map:") + QString::fromLatin1(QUrl::toPercentEncoding(path))));
    QVERIFY(house.waitForDialog());
}

void TestMappings::severalFilesAreAskedAboutOneAfterTheOther()
{
    const House house(q("en"));
    house.window->importPaths({house.write(q("one.csv"), Till), house.write(q("two.csv"), "A,B\n1,2\n")});
    MappingDialog *first = house.waitForDialog();
    QVERIFY(first);
    QVERIFY(first->windowTitle().contains(q("one.csv")));
    first->reject();
    QTRY_VERIFY(house.dialog() && house.dialog()->windowTitle().contains(q("two.csv")));
    house.dialog()->reject();
    QTRY_VERIFY(!house.dialog());
}

void TestMappings::keptMappingsAreRenamedExportedAndDeleted()
{
    const House house(q("en"));
    house.write(q("home/shopglass/mappings/a.json"),
                R"({"name": "Till", "kind": "orders", "headers": ["No", "Time", "Sum"], "attributes": {
        "order_id": "No", "created_at": "Time", "paid_amount": "Sum"}})");
    for (QAction *action : house.window->findChildren<QAction *>()) {
        if (action->text() == q("Mappings…"))
            action->trigger();
    }
    QTRY_VERIFY(house.window->findChild<MappingsDialog *>());
    auto *list = house.window->findChild<MappingsDialog *>();
    auto *table = list->findChild<SpecTable *>();
    const auto listed = [table](const char *name) {
        const QAbstractItemModel *model = table->view()->model();
        if (model->rowCount() != 1 || model->index(0, 0).data().toString() != q(name))
            return false;
        table->setCurrentRow(0);
        return true;
    };
    QTRY_VERIFY(listed("Till"));
    const auto click = [list](const char *text) {
        for (QPushButton *button : list->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == q(text))
                button->click();
        }
    };
    const auto kept = [] { return MappingProfiles(MappingProfiles::defaultFolder()); };
    Questions::setNextText(q("Counter"));
    click("Rename…");
    QTRY_VERIFY(listed("Counter"));
    const QString out = house.folder.filePath(q("out.json"));
    FileDialogs::setNextFiles({out});
    click("Export…");
    QTRY_VERIFY(QFileInfo::exists(out));
    QTRY_VERIFY(listed("Counter"));
    Questions::setNextAnswer(Questions::Answer::Proceed);
    click("Delete…");
    QTRY_VERIFY(kept().all().empty());
    FileDialogs::setNextFiles({out});
    click("Add from a file…");
    QTRY_VERIFY(kept().named(q("Counter")));
}

void TestMappings::aKeptMappingIsEditedWithoutItsFile()
{
    const House house(q("en"));
    house.write(q("home/shopglass/mappings/a.json"),
                R"({"name": "Till", "kind": "orders", "headers": ["No", "Time", "Sum"], "attributes": {
        "order_id": "No", "created_at": "Time", "paid_amount": "Sum"}})");
    for (QAction *action : house.window->findChildren<QAction *>()) {
        if (action->text() == q("Mappings…"))
            action->trigger();
    }
    QTRY_VERIFY(house.window->findChild<MappingsDialog *>());
    auto *table = house.window->findChild<MappingsDialog *>()->findChild<SpecTable *>();
    QTRY_COMPARE(table->view()->model()->rowCount(), 1);
    table->setCurrentRow(0);
    const auto click = [](const QWidget *place, const QString &text) {
        for (QPushButton *button : place->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                button->click();
        }
    };
    click(house.window->findChild<MappingsDialog *>(), q("Edit…"));
    MappingDialog *dialog = house.waitForDialog();
    QVERIFY(dialog);
    House::choose(dialog, 1, "paid_at");
    click(dialog, q("Save the mapping only"));
    const auto kept = [] {
        const MappingProfiles profiles(MappingProfiles::defaultFolder());
        const MappingProfile *profile = profiles.named(q("Till"));
        return profile ? profile->mapping.rules.keys() : QStringList();
    };
    QTRY_COMPARE(kept(), QStringList({q("order_id"), q("paid_amount"), q("paid_at")}));
    // A file chosen now shows the same rules at work.
    FileDialogs::setNextFiles({house.write(q("till.csv"), "No,Time,Sum\n1,2026-03-01,5\n")});
    click(dialog, q("Try with a file…"));
    QTRY_COMPARE(dialog->findChild<QTableView *>()->model()->rowCount(), 1);
    QCOMPARE(dialog->findChild<MappingHeader *>()->combo(1)->currentData().toString(), q("paid_at"));
    QVERIFY(house.import(dialog));
    QCOMPARE(house.facts().size(), 1);
}

QTEST_MAIN(TestMappings)
#include "tst_mappings.moc"
