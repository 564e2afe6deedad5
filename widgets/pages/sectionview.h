// Shows one Section with the window's controls: title, sentences, cards that wrap, charts side by side,
// tables.

#pragma once

#include "models/report/section.h"

#include <QWidget>

class QVBoxLayout;

namespace shopglass {

class SectionView final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionView(const Section &section, QWidget *parent = nullptr);

Q_SIGNALS:
    void definitionRequested(const QString &indicatorId);
    void failed(const QString &sentence);

private:
    void addTexts(const Section &section, QVBoxLayout *column);
    void addCards(const Section &section, QVBoxLayout *column);
    void addCharts(const Section &section, QVBoxLayout *column);
    void addTables(const Section &section, QVBoxLayout *column);
};

} // namespace shopglass
