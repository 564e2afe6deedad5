// Shows one Section with the window's controls: title, sentences, cards that wrap, charts side by side,
// tables.
//
// Another section of the same shape is shown by the same controls: what the user has chosen in them stays,
// and it costs a fraction of building them anew.

#pragma once

#include "models/report/section.h"

#include <QWidget>

class QVBoxLayout;

namespace shopglass {

class ChartPanel;
class CopyLabel;
class KpiCard;
class SpecTable;

class SectionView final : public QWidget
{
    Q_OBJECT

public:
    /// Long tables scroll by themselves and keep a row in a line, or stand whole with as many lines as their
    /// texts need.
    enum class Tables { Scrolling, Whole };

    explicit SectionView(const Section &section, QWidget *parent = nullptr,
                         Tables tables = Tables::Scrolling);

    /// Whether it has the same parts: as many sentences and cards, the same charts and tables.
    [[nodiscard]] bool fits(const Section &section) const;
    /// Requires: it fits.
    void setSection(const Section &section);

Q_SIGNALS:
    void definitionRequested(const QString &indicatorId);
    void rowsRequested(const shopglass::RowsQuestion &question);
    void failed(const QString &sentence);

private:
    void addTexts(const Section &section, QVBoxLayout *column);
    void addCards(const Section &section, QVBoxLayout *column);
    void addCharts(const Section &section, QVBoxLayout *column);
    void addTables(const Section &section, QVBoxLayout *column, Tables tables);

    CopyLabel *m_title = nullptr; ///< none where the section has none
    std::vector<CopyLabel *> m_sentences;
    std::vector<KpiCard *> m_cards;
    std::vector<ChartPanel *> m_charts;
    std::vector<SpecTable *> m_tables;
    CopyLabel *m_note = nullptr; ///< none where the section has none
};

} // namespace shopglass
