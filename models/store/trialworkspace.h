// A workspace to try things out in: a copy of another one, or empty, that vanishes with the object.
//
// Threads: as the Workspace.

#pragma once

#include "models/store/workspace.h"

#include <memory>

class QTemporaryDir;

namespace shopglass {

class TrialWorkspace final
{
public:
    static Result<TrialWorkspace> empty();
    /// Fails with a sentence when the folder for temporary files has no room.
    static Result<TrialWorkspace> copyOf(const Workspace &workspace, const ProgressSink &progress);
    TrialWorkspace(TrialWorkspace &&other) noexcept;
    TrialWorkspace &operator=(TrialWorkspace &&) = delete;
    ~TrialWorkspace();

    [[nodiscard]] Workspace &workspace() { return m_workspace; }

private:
    TrialWorkspace(std::unique_ptr<QTemporaryDir> folder, Workspace workspace);
    static QString pathIn(const QTemporaryDir &folder);

    std::unique_ptr<QTemporaryDir> m_folder; ///< outlives the workspace
    Workspace m_workspace;
};

} // namespace shopglass
