#include "widgets/common/theme.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>

Q_DECLARE_METATYPE(shopglass::Meaning)

using namespace shopglass;

namespace {

/// Relative luminance of WCAG 2.1.
double luminance(const QColor &colour)
{
    const auto linear
        = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

/// How the world looks without one kind of cone (Machado, Oliveira and Fernandes 2009, full severity).
Matrix visionWithout(const QString &cone)
{
    if (cone == u"red")
        return {{{0.152286, 1.052583, -0.204868},
                 {0.114503, 0.786281, 0.099216},
                 {-0.003882, -0.048116, 1.051998}}};
    if (cone == u"green")
        return {{{0.367322, 0.860646, -0.227968},
                 {0.280085, 0.672501, 0.047413},
                 {-0.011820, 0.042940, 0.968881}}};
    if (cone == u"blue")
        return {{{1.255528, -0.076749, -0.178779},
                 {-0.078411, 0.930809, 0.147602},
                 {0.004733, 0.691367, 0.303900}}};
    return {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
}

/// CIE Lab of a colour as seen with that vision.
Vector lab(const QColor &colour, const Matrix &vision)
{
    const auto linear
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const Vector rgb = {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    Vector seen{};
    for (std::size_t i = 0; i < 3; ++i)
        seen[i] = std::clamp(vision[i][0] * rgb[0] + vision[i][1] * rgb[1] + vision[i][2] * rgb[2], 0.0, 1.0);
    const auto root = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0; };
    const double x = root((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505);
    const double y = root(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
    const double z = root((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const QColor &a, const QColor &b, const Matrix &vision)
{
    const Vector first = lab(a, vision);
    const Vector second = lab(b, vision);
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastFormulaGivesTheKnownExtremes();
    void textReadsOnEverySurface_data();
    void textReadsOnEverySurface();
    void seriesStandOutFromTheSurface();
    void fieldsStayApartForEveryVision_data();
    void fieldsStayApartForEveryVision();
    void heatTintsReadAndStayApartForEveryVision_data();
    void heatTintsReadAndStayApartForEveryVision();
    void changesTellAJudgementOrTheirDirection_data();
    void changesTellAJudgementOrTheirDirection();
    void goodIsGreenAndBadIsRed();
    void textReadsOnEveryFill();
    void statesKeepTheirColourWhateverTheSetting();
    void thePaletteChoosesTheShade();
};

void TestTheme::contrastFormulaGivesTheKnownExtremes()
{
    QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 0.01);
    QVERIFY(std::abs(contrast(Qt::white, Qt::white) - 1.0) < 0.01);
}

void TestTheme::textReadsOnEverySurface_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::textReadsOnEverySurface()
{
    QFETCH(bool, dark);
    const Theme &theme = dark ? Theme::dark() : Theme::light();
    for (const QColor &ground : {theme.background, theme.surface}) {
        for (const QColor &ink : {theme.text, theme.mutedText, theme.accent, theme.meaning(Meaning::Good),
                                  theme.meaning(Meaning::Bad), theme.meaning(Meaning::Warning),
                                  theme.meaning(Meaning::Estimated)})
            QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + u' ' + ground.name()));
    }
    for (const Meaning meaning : {Meaning::Good, Meaning::Bad, Meaning::Warning, Meaning::Estimated})
        QVERIFY2(contrast(theme.meaning(meaning), theme.meaningTint(meaning)) >= 4.5,
                 qPrintable(theme.meaning(meaning).name()));
    QVERIFY(contrast(theme.accentText, theme.accent) >= 4.5);
    QVERIFY(contrast(theme.tooltipText, theme.tooltip) >= 4.5);
}

void TestTheme::seriesStandOutFromTheSurface()
{
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        for (const SeriesRole role :
             {SeriesRole::Primary, SeriesRole::Comparison, SeriesRole::Target, SeriesRole::SelfBroadcast,
              SeriesRole::Shelf, SeriesRole::Accent2, SeriesRole::Accent3})
            QVERIFY2(contrast(theme->series(role), theme->surface) >= 3.0,
                     qPrintable(theme->series(role).name()));
    }
}

void TestTheme::fieldsStayApartForEveryVision_data()
{
    QTest::addColumn<QString>("cone");
    QTest::newRow("full colour vision") << QString();
    QTest::newRow("without red cones") << QStringLiteral("red");
    QTest::newRow("without green cones") << QStringLiteral("green");
    QTest::newRow("without blue cones") << QStringLiteral("blue");
}

void TestTheme::fieldsStayApartForEveryVision()
{
    QFETCH(QString, cone);
    const Matrix vision = visionWithout(cone);
    const std::array fields
        = {SeriesRole::Distribution, SeriesRole::SelfBroadcast, SeriesRole::Shelf, SeriesRole::Unclassified};
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        for (std::size_t a = 0; a < fields.size(); ++a) {
            for (std::size_t b = a + 1; b < fields.size(); ++b) {
                const QColor first = theme->series(fields[a]);
                const QColor second = theme->series(fields[b]);
                QVERIFY2(difference(first, second, vision) >= 20.0,
                         qPrintable(first.name() + u' ' + second.name()));
            }
        }
    }
}

void TestTheme::heatTintsReadAndStayApartForEveryVision_data()
{
    fieldsStayApartForEveryVision_data();
}

void TestTheme::heatTintsReadAndStayApartForEveryVision()
{
    QFETCH(QString, cone);
    const Matrix vision = visionWithout(cone);
    const std::array heats = {Heat::None, Heat::Good, Heat::Watch, Heat::Bad};
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        for (std::size_t a = 0; a < heats.size(); ++a) {
            QVERIFY(contrast(theme->text, theme->heat(heats[a])) >= 4.5);
            for (std::size_t b = a + 1; b < heats.size(); ++b) {
                const QColor first = theme->heat(heats[a]);
                const QColor second = theme->heat(heats[b]);
                QVERIFY2(difference(first, second, vision) >= 10.0,
                         qPrintable(first.name() + u' ' + second.name()));
            }
        }
    }
}

void TestTheme::changesTellAJudgementOrTheirDirection_data()
{
    QTest::addColumn<Meaning>("judged");
    QTest::addColumn<double>("change");
    QTest::addColumn<Meaning>("judgement");
    QTest::addColumn<Meaning>("direction");
    QTest::newRow("sales rise") << Meaning::Good << 0.1 << Meaning::Good << Meaning::Bad;
    QTest::newRow("refunds rise") << Meaning::Bad << 0.1 << Meaning::Bad << Meaning::Bad;
    QTest::newRow("refunds fall") << Meaning::Good << -0.1 << Meaning::Good << Meaning::Good;
    QTest::newRow("sales fall") << Meaning::Bad << -0.1 << Meaning::Bad << Meaning::Good;
    QTest::newRow("no direction is better") << Meaning::None << 0.1 << Meaning::None << Meaning::Bad;
    QTest::newRow("no change") << Meaning::Muted << 0.0 << Meaning::Muted << Meaning::Muted;
    QTest::newRow("nothing to compare with") << Meaning::Muted << 0.2 << Meaning::Muted << Meaning::Muted;
}

void TestTheme::changesTellAJudgementOrTheirDirection()
{
    QFETCH(Meaning, judged);
    QFETCH(double, change);
    QTEST(Theme::changeMeaning(judged, change), "judgement");
    Theme::setChangeColours(ChangeColours::RedRises);
    const Meaning shown = Theme::changeMeaning(judged, change);
    Theme::setChangeColours(ChangeColours::Judged);
    QTEST(shown, "direction");
}

void TestTheme::goodIsGreenAndBadIsRed()
{
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        QVERIFY(theme->meaning(Meaning::Good).green() > theme->meaning(Meaning::Good).red());
        QVERIFY(theme->meaning(Meaning::Bad).red() > theme->meaning(Meaning::Bad).green());
    }
}

void TestTheme::textReadsOnEveryFill()
{
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        for (const SeriesRole role : {SeriesRole::Primary, SeriesRole::Comparison, SeriesRole::Target,
                                      SeriesRole::Distribution, SeriesRole::SelfBroadcast, SeriesRole::Shelf,
                                      SeriesRole::Unclassified, SeriesRole::Accent2, SeriesRole::Accent3}) {
            const QColor fill = theme->series(role);
            QVERIFY2(contrast(Theme::textOn(fill), fill) >= 4.5, qPrintable(fill.name()));
        }
    }
    QCOMPARE(Theme::textOn(QColor(0x1a, 0x8f, 0x6b)), QColor(Qt::black)); // 5.19, white 4.05
    QCOMPARE(Theme::textOn(QColor(0x00, 0x55, 0x8f)), QColor(Qt::white)); // 7.79, black 2.70
}

void TestTheme::statesKeepTheirColourWhateverTheSetting()
{
    const QColor before = Theme::dark().meaning(Meaning::Good);
    Theme::setChangeColours(ChangeColours::RedRises);
    QCOMPARE(Theme::dark().meaning(Meaning::Good), before);
    Theme::setChangeColours(ChangeColours::Judged);
}

void TestTheme::thePaletteChoosesTheShade()
{
    QCOMPARE(Theme::current(Theme::light().palette()).shade(), ThemeShade::Light);
    QCOMPARE(Theme::current(Theme::dark().palette()).shade(), ThemeShade::Dark);
    QCOMPARE(Theme::current(QPalette(Qt::black)).shade(), ThemeShade::Dark);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
