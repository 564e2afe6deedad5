// A piece of a printed report that is never split: it knows its height and paints itself.

#pragma once

#include "widgets/charts/vectorpainter.h"
#include "widgets/report/printstyle.h"
#include "widgets/report/printtext.h"

namespace shopglass {

class PrintBlock
{
public:
    virtual ~PrintBlock() = default;
    [[nodiscard]] virtual double height() const = 0;
    virtual void paint(VectorPainter &on, QPointF at, const PrintStyle &style) const = 0;
};

/// A chapter's title over a line.
class HeadingBlock final : public PrintBlock
{
public:
    HeadingBlock(const QString &title, double width);
    [[nodiscard]] double height() const override;
    void paint(VectorPainter &on, QPointF at, const PrintStyle &style) const override;

private:
    PrintText m_text;
    double m_width;
};

/// What a paragraph is; decides its size, colour and sign.
enum class ParagraphKind {
    Lead, ///< the first finding of a chapter
    Finding, ///< with a bullet
    Caption, ///< title of a chart or table
    Remark, ///< muted
    Empty, ///< in a frame: why there is nothing
};

class ParagraphBlock final : public PrintBlock
{
public:
    ParagraphBlock(ParagraphKind kind, const QString &text, double width);
    [[nodiscard]] double height() const override;
    void paint(VectorPainter &on, QPointF at, const PrintStyle &style) const override;

private:
    ParagraphKind m_kind;
    double m_width;
    PrintText m_text;
};

/// A chart as wide as the page.
class ChartBlock final : public PrintBlock
{
public:
    ChartBlock(ChartSpec chart, double width);
    [[nodiscard]] double height() const override;
    void paint(VectorPainter &on, QPointF at, const PrintStyle &style) const override;

private:
    ChartSpec m_chart;
    double m_width;
};

/// The chart in as many parts as pages can hold: rows of bars or of a timeline are dealt out, nothing else
/// is.
std::vector<ChartSpec> chartParts(const ChartSpec &chart);

} // namespace shopglass
