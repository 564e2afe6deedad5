// Typing in the weights of a score's indicators. They must add up to 100 %; until they do, nothing can be
// kept.
//
// The dialog keeps nothing: it says what was typed.

#pragma once

#include "models/report/sections.h"
#include "models/scores/scoreweights.h"

#include <QDialog>

class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace shopglass {

class WeightsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Begins with `weights`. Requires: the rule has indicators.
    WeightsDialog(const ScoreRule &rule, const Catalogue &catalogue, const ScoreWeights &weights,
                  const TextContext &text, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Typed, and good.
    void typed(const shopglass::ScoreWeights &weights);

private:
    [[nodiscard]] ScoreWeights weights() const;
    void check();
    void submit();

    ScoreRule m_rule;
    ScoreWeights m_start;
    std::vector<QDoubleSpinBox *> m_boxes; ///< one per weight of m_start
    QLabel *m_sum = nullptr;
    QPushButton *m_use = nullptr;
};

} // namespace shopglass
