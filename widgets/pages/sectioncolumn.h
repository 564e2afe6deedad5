// The sections of one part of a page below each other, and the footer that may belong to it.
//
// Sections are shown one at a time, in whatever order the page asks for; one that is there already takes the
// figures of another of the same shape.

#pragma once

#include "models/evidence/rowsquestion.h"
#include "models/report/section.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace shopglass {

class SectionView;

class SectionColumn final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionColumn(QWidget *parent = nullptr);

    /// What is to be shown; views of sections beyond them go at once.
    void setSections(std::vector<Section> sections);
    [[nodiscard]] const std::vector<Section> &sections() const noexcept { return m_sections; }
    /// Shows that section. Requires: those before it have been shown, now or earlier.
    const SectionView &place(std::size_t index);
    /// Whether something of that section's view is in sight.
    [[nodiscard]] bool isInSight(std::size_t index) const;
    /// A title above the sections, where the parts stand below each other.
    void showHeading(const QString &title);
    /// Below the sections. Requires: `footer` is a child.
    void addFooter(QWidget *footer);

Q_SIGNALS:
    void definitionRequested(const QString &indicatorId);
    void rowsRequested(const shopglass::RowsQuestion &question);
    void failed(const QString &sentence);

private:
    QVBoxLayout *m_column;
    QLabel *m_heading;
    std::vector<Section> m_sections;
    std::vector<SectionView *> m_views;
};

} // namespace shopglass
