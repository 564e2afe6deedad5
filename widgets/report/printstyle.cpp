#include "widgets/report/printstyle.h"

#include "widgets/charts/chartstyle.h"

#include <cmath>

namespace shopglass {

namespace {

QColor toColor(Rgb colour)
{
    return QColor(colour.red, colour.green, colour.blue);
}

Rgb toRgb(const QColor &colour)
{
    return {colour.red(), colour.green(), colour.blue()};
}

} // namespace

PrintStyle::PrintStyle(const Report &report)
    : m_theme(Theme::light())
{
    const Rgb accent = report.provider.accent.value_or(toRgb(m_theme.accent));
    m_accent = toColor(accent);
    m_accentText = toColor(readableOnWhite(accent));
    m_onAccent = toColor(readableOn(accent));
}

QFont PrintStyle::font(double points, Weight weight)
{
    QFont font = chartFont();
    font.setPixelSize(static_cast<int>(std::lround(points * Point)));
    font.setBold(weight == Weight::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Shaped text has other glyphs for digits beside letters, and ligatures; a PDF does not know which
    // characters those stand for, so that nobody could copy or search a figure.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QSizeF PrintStyle::paper()
{
    return QSizeF(595, 842) * Point;
}

QSizeF PrintStyle::landscapePaper()
{
    return paper().transposed();
}

QMarginsF PrintStyle::margins()
{
    return QMarginsF(42, 58, 42, 56) * Point;
}

QSizeF PrintStyle::room()
{
    return paper().shrunkBy(margins());
}

QSizeF PrintStyle::landscapeRoom()
{
    return landscapePaper().shrunkBy(margins());
}

QColor PrintStyle::meaning(Meaning meaning) const
{
    return meaning == Meaning::None ? m_theme.text : m_theme.meaning(meaning);
}

} // namespace shopglass
