#include "app/topbar.h"
#include "tests/app/windowstage.h"
#include "tests/support/settingsguard.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/kpicard.h"
#include "widgets/common/periodpicker.h"
#include "widgets/pages/pagefactory.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTranslator>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

/// Puts brackets around every text, as a translation would change it.
class BracketTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("[%1]").arg(QString::fromUtf8(source));
    }
};

} // namespace

class TestWindowLooks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstWindowLoadsNoPlugInsForPictures();
    void anotherLanguageChangesEveryTextAtOnce();
    void anotherThemeChangesThePalette();
    void figuresInChineseFollowTheLanguage();
    void everythingIsRememberedUntilTheNextStart();

private:
    SettingsGuard m_settings;
};

void TestWindowLooks::init()
{
    m_settings.forgetAll();
}

void TestWindowLooks::theFirstWindowLoadsNoPlugInsForPictures()
{
    applyAppearance(*qApp, ThemeChoice::Light); // as main() does before it makes a window
    const Services services = *Services::make();
    Session session(fakeFactory(std::make_shared<FakeShop>()));
    Translations translations;
    MainWindow window(session, services, translations);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QFile loaded(QStringLiteral("/proc/self/maps")); // only Linux tells
    if (loaded.open(QIODevice::ReadOnly)) {
        const QByteArray files = loaded.readAll();
        QVERIFY(files.contains("/plugins/platforms/"));
        QVERIFY(!files.contains("/plugins/imageformats/"));
        QVERIFY(!files.contains("/plugins/iconengines/"));
    }
    const QIcon extension = QApplication::style()->standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton);
    const QImage picture = extension.pixmap(16, 16).toImage();
    QVERIFY(picture.pixelColor(8, 8).alpha() > 0 || picture.pixelColor(3, 8).alpha() > 0);
}

void TestWindowLooks::anotherLanguageChangesEveryTextAtOnce()
{
    Stage stage;
    auto *overview = stage.window.findChild<QAbstractButton *>(QStringLiteral("nav_overview"));
    QCOMPARE(overview->text(), QStringLiteral("Overview"));
    BracketTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QTRY_COMPARE(overview->text(), QStringLiteral("[Overview]"));
    QCOMPARE(stage.window.topBar()->periodPicker()->findChild<QComboBox *>()->itemText(0),
             QStringLiteral("[Last 7 days]"));
    const auto labels = stage.window.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->property("role") == QStringLiteral("pageTitle")
            && label->text() == QLatin1String("[Overview]");
    }));
    QCoreApplication::removeTranslator(&translator);
    QTRY_COMPARE(overview->text(), QStringLiteral("Overview"));
}

void TestWindowLooks::anotherThemeChangesThePalette()
{
    Stage stage;
    stage.window.setTheme(ThemeChoice::Dark);
    QCOMPARE(stage.window.palette().color(QPalette::Window), Theme::dark().background);
    stage.window.setTheme(ThemeChoice::Light);
    QCOMPARE(stage.window.palette().color(QPalette::Window), Theme::light().background);
}

void TestWindowLooks::figuresInChineseFollowTheLanguage()
{
    Stage stage;
    const auto labelsOfCards = [&stage] {
        QStringList labels;
        for (const KpiCard *card : stage.window.findChildren<KpiCard *>())
            labels << card->spec().label;
        return labels;
    };
    QVERIFY(labelsOfCards().contains(QStringLiteral("Paid GMV")));
    stage.window.setLanguage(QStringLiteral("zh"));
    QTRY_VERIFY(labelsOfCards().contains(QStringLiteral("支付GMV")));
}

void TestWindowLooks::everythingIsRememberedUntilTheNextStart()
{
    {
        Stage stage;
        stage.window.showPage(QStringLiteral("launches"));
        stage.window.setTheme(ThemeChoice::Dark);
        auto *preset = stage.window.topBar()->periodPicker()->findChild<QComboBox *>();
        preset->setFocus();
        QTest::keyClick(preset, Qt::Key_Up);
        stage.window.close();
    }
    const Stage stage;
    QCOMPARE(stage.window.currentPage(), QStringLiteral("launches"));
    QCOMPARE(stage.session.request().period.preset, PeriodPreset::Last7Days);
    QCOMPARE(stage.window.palette().color(QPalette::Window), Theme::dark().background);
}

QTEST_MAIN(TestWindowLooks)
#include "tst_windowlooks.moc"
